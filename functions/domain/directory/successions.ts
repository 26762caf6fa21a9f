import * as z from 'zod';
import { record } from '#domain/record';
import { OfficeId } from '#schemas/ids';

/** For every closed office the open one that has its duties now; a chain of successors is stored as its end. */
export const Successors = z.record(OfficeId, OfficeId);
export type Successors = z.infer<typeof Successors>;

export const Successions = z.object({ successors: Successors, version: z.number().int() });
export type Successions = z.infer<typeof Successions>;

/**
 * One record, read with every decision. From the moment in which an office closes, its duties belong to the
 * successor that this record names, even where they still name the closed office.
 */
export const successionsRecord = record({
  name: 'successions',
  schema: Successions,
  at: () => ({ pk: 'DIRECTORY', sk: 'SUCCESSIONS' }),
  idOf: () => [] as const,
  version: ({ version }) => version,
});

/**
 * The office that acts for this one now: its successor, or itself while it is open. An id may be any word, even
 * `constructor`, hence the own-property check.
 */
export const present = (office: OfficeId, successors: Successors = {}): OfficeId =>
  (Object.hasOwn(successors, office) && successors[office]) || office;

export const isOpen = (office: OfficeId, successors?: Successors): boolean =>
  present(office, successors) === office;

/** The successors of these offices alone. */
export const successorsOf = (
  offices: readonly { readonly id: OfficeId }[],
  successors: Successors,
): Successors =>
  Object.fromEntries(
    offices
      .filter(({ id }) => !isOpen(id, successors))
      .map(({ id }) => [id, present(id, successors)]),
  );

/** Redirects the offices that the closed one had succeeded to its successor, so that none refers to a closed office. */
export const withSuccessor = (
  { successors, version }: Successions,
  closed: OfficeId,
  successor: OfficeId,
): Successions => {
  const followed = Object.entries(successors).map(
    ([id, next]) => [OfficeId.parse(id), next === closed ? successor : next] as const,
  );
  return {
    successors: { ...Object.fromEntries(followed), [closed]: successor },
    version: version + 1,
  };
};

/**
 * The closed offices, without one that is open again. The offices that it had succeeded refer to it as before.
 *
 * @param closings - each closed office, with the successor named when it closed
 */
export const withoutClosing = (
  { version }: Successions,
  closings: readonly { readonly office: OfficeId; readonly successor: OfficeId }[],
  reopened: OfficeId,
): Successions => {
  const direct = new Map(closings.map(({ office, successor }) => [office, successor]));
  direct.delete(reopened);
  const last = (office: OfficeId): OfficeId => {
    const next = direct.get(office);
    return next ? last(next) : office;
  };
  const successors = Object.fromEntries([...direct.keys()].map((office) => [office, last(office)]));
  return { successors, version: version + 1 };
};
