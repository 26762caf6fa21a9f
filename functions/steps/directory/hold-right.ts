import { administers, isAbove } from '#domain/access/relation';
import { type Administered, beyond, type Stored, visibleTo } from '#domain/directory/administered';
import { checkDirectory, type Known } from '#domain/directory/check';
import { closedNamed } from '#domain/directory/check-closed';
import { linesOf } from '#domain/directory/lines-of';
import { postsNotHeld } from '#domain/directory/posts-held';
import { successorsOf } from '#domain/directory/successions';
import { type Complaint, Refusal } from '#domain/errors';
import type { DirectoryLine } from '#schemas/directory';
import type { Tools } from '../command.ts';
import { whoIn } from '../who-in.ts';

type Lines = readonly DirectoryLine[];

const administeredBy = (tools: Tools): Administered => {
  const who = whoIn(tools);
  return {
    isWithin: (division) => administers(who, division),
    isAbove: (division) => isAbove(who, division),
  };
};

interface Found {
  readonly known: Known;
  readonly stored: Stored;
}

/**
 * The offices that a refusal about a closed office may name: those of the lines, and those that the caller may know.
 */
const knownOffices = (lines: Lines, visible: Known, far: readonly Complaint[]) => {
  const isFar = new Set(far.map(({ given }) => given));
  const own = linesOf(lines, 'office').filter(({ id }) => !isFar.has(`office ${id}`));
  return [...visible.offices, ...own];
};

/** Drops other complaints about a line that reaches beyond the caller's divisions. */
const withOthers = (far: readonly Complaint[], wrong: readonly Complaint[]) => [
  ...far,
  ...wrong.filter(({ path }) => !far.some((line) => path.startsWith(`${line.path}/`))),
];

/**
 * Checks a file against the directory as its sender may know it. Posts without an officer are looked for only if the
 * file has no other fault, because a wrong line explains more.
 *
 * @throws {Refusal} `not-found` where a line reaches beyond the caller's divisions, or else `bad-input`.
 */
export const holdRight = (lines: Lines, { known, stored }: Found, tools: Tools): void => {
  const { successors, policyOf, at } = tools;
  const own = administeredBy(tools);
  const visible = visibleTo(own, known);
  const far = beyond(lines, { visible, stored }, own);
  const closed = successorsOf(knownOffices(lines, visible, far), successors);
  const wrong = [...checkDirectory(lines, visible), ...closedNamed(lines, closed)];
  if (far.length > 0) throw new Refusal('not-found', { complaints: withOthers(far, wrong) });
  const complaints =
    wrong.length > 0
      ? wrong
      : postsNotHeld(lines, { known, successors, policyOf: (pack) => policyOf(pack, at) });
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
};
