import { Ajv2020 } from 'ajv/dist/2020.js';
import type { formOf } from '#schemas/form';
import { CHILD } from './a-report.ts';

const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false, allErrors: true });

/** A field as it appears to a program that knows JSON Schema, but not Heli. */
interface Drawn {
  readonly title?: string;
  readonly type?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly oneOf?: readonly { readonly enum: readonly unknown[]; readonly title: string }[];
  readonly items?: Drawn;
  readonly properties?: Readonly<Record<string, Drawn>>;
}

export type Kind =
  | 'moment'
  | 'number'
  | 'day'
  | 'text'
  | 'line'
  | 'one'
  | 'yes or no'
  | 'tick'
  | 'many'
  | 'rows'
  | 'list';

const kindOf = ({ type, format, oneOf, items }: Drawn): Kind => {
  if (items) return items.oneOf ? 'many' : items.properties ? 'rows' : 'list';
  if (oneOf && type !== 'string') return oneOf.length > 1 ? 'yes or no' : 'tick';
  if (oneOf) return 'one';
  if (type === 'integer') return 'number';
  if (format === 'date-time') return 'moment';
  if (format === 'date') return 'day';
  return format === 'textarea' ? 'text' : 'line';
};

/** An answer to a field: the officer's choice or text, under the field's label, and the value that is sent for it. */
export interface Answer {
  readonly field: string;
  readonly label: string;
  readonly kind: Kind;
  readonly typed: string;
  readonly sent: unknown;
  /** The fields of the list's only row. */
  readonly cells: readonly Answer[];
}

const LINES = ['other-station', CHILD, '7K3M9P2Q', 'a'];

const lineFor = ({ pattern = '' }: Drawn): string =>
  LINES.find((line) => new RegExp(pattern).test(line)) ?? 'a';

/** The choice or text for a field, and the value that is sent for it. */
const answered = (drawn: Drawn): readonly [typed: string, sent: unknown] => {
  const [first] = drawn.items?.oneOf ?? drawn.oneOf ?? [];
  switch (kindOf(drawn)) {
    case 'moment':
      return ['2026-11-23T16:00', '2026-11-23T08:00:00.000Z'];
    case 'day':
      return ['2026-11-23', '2026-11-23'];
    case 'number':
      return ['5', 5];
    case 'one':
    case 'yes or no':
    case 'tick':
      return [first?.title ?? '', first?.enum[0]];
    case 'many':
      return [first?.title ?? '', [first?.enum[0]]];
    case 'list':
      return [CHILD, [CHILD]];
    case 'rows':
      return ['', [rowOf(drawn.items)]];
    default:
      return [lineFor(drawn), lineFor(drawn)];
  }
};

const rowOf = (row: Drawn | undefined) =>
  Object.fromEntries(
    Object.entries(row?.properties ?? {}).map(([name, cell]) => [name, answered(cell)[1]]),
  );

const answerTo = (field: string, drawn: Drawn): Answer => {
  const [typed, sent] = answered(drawn);
  const cells = kindOf(drawn) === 'rows' ? Object.entries(drawn.items?.properties ?? {}) : [];
  return {
    ...{ field, label: drawn.title ?? '', kind: kindOf(drawn), typed, sent },
    cells: cells.map((each) => answerTo(...each)),
  };
};

export const bodyOf = (outcome: string, answers: readonly Answer[]) => ({
  outcome,
  ...Object.fromEntries(answers.map(({ field, sent }) => [field, sent])),
});

/**
 * Fills the fields of an outcome by their labels: the required ones first, then each other field that the form accepts.
 *
 * @throws if the form requires a field that this cannot fill
 */
export const filled = (form: ReturnType<typeof formOf>, outcome: string): readonly Answer[] => {
  const takes = ajv.compile(form);
  const shape = form.allOf.find((each) => each.if.properties.outcome.const === outcome)?.then;
  const answers: Answer[] = [];
  const wrong = (): number => (takes(bodyOf(outcome, answers)) ? 0 : (takes.errors?.length ?? 0));
  const demandedFirst = Object.entries(shape?.properties ?? {}).toSorted(
    ([one], [other]) =>
      Number(shape?.required.includes(other)) - Number(shape?.required.includes(one)),
  );
  for (const [field, drawn] of demandedFirst) {
    const before = wrong();
    answers.push(answerTo(field, drawn as Drawn));
    if (wrong() > before && !shape?.required.includes(field)) answers.pop();
  }
  if (wrong() > 0) throw new Error(JSON.stringify(takes.errors));
  return answers;
};
