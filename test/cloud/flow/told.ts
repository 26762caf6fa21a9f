import type { AlertView, TheCase } from './a-case.ts';

interface Asked {
  readonly type?: string;
  readonly occasion?: string;
  readonly office?: string;
  readonly channel?: AlertView['channel'];
}

/** The alerts of a case that are about this, in the order in which they came to be owed. */
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

/** Who was told so, by SMS, in order. */
export const recipients = async (of: TheCase, asked: Asked): Promise<readonly string[]> =>
  (await told(of, { ...asked, channel: 'sms' })).map(({ recipient }) => recipient);

/** The types of all that happened in a case, in order. */
export const types = async (of: TheCase): Promise<readonly string[]> =>
  (await of.history()).map(({ type }) => type);

/** How often something of this type happened in a case. */
export const count = async (of: TheCase, type: string): Promise<number> =>
  (await types(of)).filter((each) => each === type).length;
