import * as z from 'zod';
import {
  type Edge,
  isDutyState,
  isPerParentState,
  type MachineFile,
  type ShortGraph,
  type ShortState,
} from './states.ts';

/** The error for an unknown key, naming the kind of state. */
const strictly = (kind: string) => ({
  error: (issue: { readonly code?: string | undefined; readonly keys?: unknown }) =>
    issue.code === 'unrecognized_keys' ? `${kind} has no ${[issue.keys].join(', ')}` : undefined,
});

const edge = { Next: z.string().optional(), End: z.literal(true).optional() };

const leadsOn = ({ Next, End }: Edge): boolean => (Next === undefined) !== (End === undefined);

const ONE_EDGE = 'a state has either Next or End';

const DutyForm = z
  .strictObject({ Duty: z.string(), ...edge }, strictly('a state with Duty'))
  .refine(leadsOn, ONE_EDGE);

const PerParentForm = z
  .strictObject(
    {
      get PerParent() {
        return GraphForm;
      },
      ...edge,
    },
    strictly('a state with PerParent'),
  )
  .refine(leadsOn, ONE_EDGE)
  .refine(({ PerParent }) => !asksParents(PerParent), 'a PerParent stands in no other');

const asksParents = ({ States }: ShortGraph): boolean =>
  Object.values(States).some(
    (state) =>
      isPerParentState(state) ||
      (!isDutyState(state) && (state.Branches ?? []).some((branch) => asksParents(branch))),
  );

const PlainForm = z.looseObject({
  Type: z
    .string('a state has one of Duty, PerParent and Type')
    .refine((type) => type !== 'Task', 'a Task is written as a Duty')
    .refine((type) => type !== 'Map', 'a Map is written as a PerParent'),
  get Branches() {
    return z.array(GraphForm).optional();
  },
});

const formOf = (state: object): z.ZodType<ShortState> => {
  if ('Duty' in state) return DutyForm;
  return 'PerParent' in state ? PerParentForm : PlainForm;
};

/** Chooses the form of a state first, because for a union zod would report only that no member fits. */
const StateForm: z.ZodType<ShortState> = z.lazy(() =>
  z.looseObject({}).transform((state, context) => {
    const { data, error } = formOf(state).safeParse(state);
    for (const { message, path } of error?.issues ?? [])
      context.issues.push({ code: 'custom', message, path: [...path], input: state });
    return data ?? z.NEVER;
  }),
);

const GraphForm: z.ZodType<ShortGraph> = z.lazy(() =>
  z.strictObject(
    { StartAt: z.string(), States: z.record(z.string(), StateForm) },
    strictly('a graph'),
  ),
);

/** The complete form of a file of `statemachines/`. */
export const MachineForm: z.ZodType<MachineFile> = z.strictObject(
  { Comment: z.string(), StartAt: z.string(), States: z.record(z.string(), StateForm) },
  strictly('a machine'),
);
