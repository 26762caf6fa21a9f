import { officers } from '#test/fakes/a-county';
import type { Played } from './play.ts';

/** How many texts and e-mails each officer or office was sent. */
export interface TextCount {
  readonly sms: number;
  readonly emails: number;
  readonly perPerson: Readonly<Record<string, number>>;
}

const nameOf = (mobile: string): string | undefined =>
  officers.find((officer) => officer.mobile === mobile)?.id;

/** Counts what was sent to officers; the texts to the reporter are not officers' texts. */
export const countTexts = ({ world }: Played): TextCount => {
  const { texts, mails } = world.messenger;
  const toOfficers = texts.flatMap(({ to }) => nameOf(to) ?? []);
  const counts = [...Map.groupBy(toOfficers, (name) => name)];
  const perPerson = counts.map(([name, all]) => [name, all.length] as const);
  return {
    sms: toOfficers.length,
    emails: mails.length,
    perPerson: Object.fromEntries(perPerson.toSorted(([, one], [, other]) => other - one)),
  };
};
