import type { System } from '#local/system';
import type { County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { aCase, type DutyView, type TheCase } from '../flow/a-case.ts';

type Report = Parameters<typeof aCase>[2];
type Fields = Readonly<Record<string, unknown>>;

/** A case in which the police found the child in these situations. */
export const aFinding = async (
  system: System,
  county: County,
  found: Fields = {},
  report: Report = {},
): Promise<TheCase> => {
  const of = await aCase(system, county, report);
  await of.end('dispatch', 'found', found);
  return of;
};

export const BOTH = { parents: ['father', 'mother'] };

const named = ({ type, subject }: DutyView): string => (subject ? `${type} ${subject}` : type);

/** The case's duties of the response by type and parent: `open`, or the outcome. */
export const standing = async (of: TheCase): Promise<Readonly<Record<string, string>>> => {
  const { duties } = await of.show();
  return Object.fromEntries(duties.map((duty) => [named(duty), duty.ended?.outcome ?? 'open']));
};

/** Waits until these duties are as given, and returns all of them. */
export const stands = async (of: TheCase, wanted: Readonly<Record<string, string>>) => {
  let all: Readonly<Record<string, string>> = {};
  try {
    return await eventually(async () => {
      all = await standing(of);
      return Object.entries(wanted).every(([name, how]) => all[name] === how) && all;
    });
  } catch {
    throw new Error(`not ${JSON.stringify(wanted)}: ${JSON.stringify(all)}`);
  }
};

/** The personal part of a duty's end, for readers who may see the case. */
export const wroteAt = async (of: TheCase, { id }: Pick<DutyView, 'id'>): Promise<Fields> => {
  const end = (await of.history()).find(
    ({ type, data }) => type === 'DutyEnded' && data.dutyId === id,
  );
  return end?.personal ?? {};
};
