import { enterPart, type PartsNow } from '#domain/child/register/parts';
import { type Complaint, Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { Policy } from '#domain/policy/policy';
import { dateOf } from '#domain/time/zone';
import type { PartBody } from '#schemas/register/part-body';
import type { Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';

type Entry = Exclude<PartBody, { readonly part: 'identity' }>;

const isEntry = (body: PartBody): body is Entry => body.part !== 'identity';

const notOfThePolicy = (
  path: string,
  given: readonly string[],
  allowed: readonly string[],
): readonly Complaint[] =>
  given.every((code) => allowed.includes(code))
    ? []
    : [
        {
          path,
          allowed: allowed.join(' | '),
          zh: '本地文件未规定此类别',
          en: 'the notices in force here have no such code',
        },
      ];

/** The populations and categories are those of the notices in force (`def.pop20`, `def.key4`, `def.key5`). */
const complaintsOn = (entry: Entry, path: string, policy: Policy): readonly Complaint[] => {
  if (entry.part === 'status') {
    const { value } = policy.setting('register.populations');
    return notOfThePolicy(`${path}/populations`, entry.populations ?? [], value);
  }
  if (entry.part !== 'categories') return [];
  const { value } = policy.setting('register.categories');
  const given = (entry.categories ?? []).map(({ category }) => category);
  return notOfThePolicy(`${path}/categories`, given, value);
};

/** @throws {Refusal} `bad-input` with each code that the notices in force do not have. */
export const refuseForeignCodes = (
  entries: readonly { readonly entry: PartBody; readonly path: string }[],
  policy: Policy,
): void => {
  const complaints = entries.flatMap(({ entry, path }) =>
    isEntry(entry) ? complaintsOn(entry, path, policy) : [],
  );
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};

export interface AllEntered {
  readonly drafts: readonly Draft[];
  readonly parts: PartsNow;
}

/** Enters something into several parts, one fact each. */
export const enterParts = (
  before: PartsNow,
  entries: readonly PartBody[],
  tools: Tools,
): AllEntered => {
  const { officer: by, office } = actingOfficer(tools);
  const entering = { at: tools.at, by, office, on: dateOf(tools.at) };
  return entries.filter(isEntry).reduce<AllEntered>(
    ({ drafts, parts }, entry) => {
      const entered = enterPart(parts, entry, entering);
      return { drafts: [...drafts, entered.draft], parts: entered.parts };
    },
    { drafts: [], parts: before },
  );
};
