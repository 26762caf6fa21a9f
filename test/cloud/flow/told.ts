import type { AlertView, TheCase } from './a-case.ts';

interface Asked {
  readonly type?: string;
  readonly occasion?: string;
  readonly office?: string;
  readonly channel?: AlertView['channel'];
}

/** The alerts of a case on this subject, in the order in which they became owed. */
export const told = async (of: TheCase, asked: Asked): Promise<readonly AlertView[]> =>
  (await of.alerts())
    .filter(
      ({ duty, occasion, office, channel }) =>
        (asked.type === undefined || duty.split('.')[2] === asked.type) &&
        (asked.occasion === undefined || occasion === asked.occasion) &&
        (asked.office === undefined || office === asked.office) &&
        (asked.channel === undefined || channel === asked.channel),
    )
    .toSorted((one, other) => (one.owedAt < other.owedAt ? -1 : 1));

/** The recipients of an SMS on this subject, in order. */
export const recipients = async (of: TheCase, asked: Asked): Promise<readonly string[]> =>
  (await told(of, { ...asked, channel: 'sms' })).map(({ recipient }) => recipient);

/** The types of all events of a case, in order. */
export const types = async (of: TheCase): Promise<readonly string[]> =>
  (await of.history()).map(({ type }) => type);

/** The number of a case's events of this type. */
export const count = async (of: TheCase, type: string): Promise<number> =>
  (await types(of)).filter((each) => each === type).length;
