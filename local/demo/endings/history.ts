import { type Entry, type Looks, typeOfDuty } from '../look.ts';
import { holds, type Telling } from '../telling.ts';
import { timeOf } from '../text/time.ts';
import { cutTo, padTo } from '../text/width.ts';
import { actorWords } from './actor-words.ts';
import { eventWords } from './event-words.ts';

/** The notice of the demonstration county, as the clauses cite it. */
const NOTICE = 'HS17';

/** `HS17 三(二)` out of all the notices that say so. */
const cited = (cites: string): string =>
  cites.split('; ').find((cite) => cite.startsWith(NOTICE)) ?? cites.split('; ')[0] ?? '';

const basisOf = ({ basis }: Entry): string => {
  const byPlace = Map.groupBy(basis, ({ cites }) => cited(cites));
  return [...byPlace]
    .map(([place, of]) => `${place} ${of.map(({ clause }) => clause).join(' ')}`)
    .join('  ');
};

const lineOf = ({ teller, names }: Telling, entry: Entry): string => {
  const { language } = teller;
  const what = cutTo(eventWords(entry)[language], 45);
  const who = cutTo(actorWords(entry.actor, names)[language], 12);
  return `${timeOf(entry.at)}  ${padTo(what, 46)}${padTo(who, 13)}${basisOf(entry)}`.trimEnd();
};

const isChained = (entries: readonly Entry[]): boolean =>
  entries.every(({ previous }, index) => index === 0 || previous === entries[index - 1]?.hash);

/** What happened, in order, each with who did it and the clause that asks for it. */
export const history = async (telling: Telling, looks: Looks) => {
  const { teller, memory } = telling;
  const entries = await looks.history();
  for (const entry of entries) teller.print(lineOf(telling, entry));
  teller.says({
    zh: `${NOTICE}：益赫政发〔2017〕13号。没有条款的各项，是本产品自身的规则或记录。`,
    en: `${NOTICE}: Heshan’s opinion, 益赫政发〔2017〕13号. Lines without a clause are the product’s own.`,
  });
  holds(
    telling,
    {
      zh: `${entries.length} 条记录环环相扣，每条都带有上一条的哈希值`,
      en: `the ${entries.length} entries are a chain: each holds the hash of the one before`,
    },
    entries.length > 0 && isChained(entries),
    () => entries.map(({ seq, hash, previous }) => [seq, previous, hash]),
  );
  const uncited = entries.filter(
    ({ type, data, basis }) =>
      type === 'DutyOpened' && basis.length === 0 && !JSON.stringify(data).includes('.close.'),
  );
  holds(
    telling,
    {
      zh: '除结案外，每项职责都引用了条款',
      en: 'every duty cites its clause, save the closing, which no notice has',
    },
    uncited.length === 0,
    () => uncited.map(({ data }) => typeOfDuty(String(data.duty))),
  );
  holds(
    telling,
    { zh: '报告人的姓名和电话不在其中', en: 'the reporter’s name and telephone are not in it' },
    memory.reporter.every((secret) => !JSON.stringify(entries).includes(secret)),
    () => memory.reporter,
  );
};
