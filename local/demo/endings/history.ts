import { Fact } from '#domain/composed/case';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Entry, Looks } from '../look.ts';
import { demand, type Telling } from '../telling.ts';
import { timeOf, withDates } from '../text/time.ts';
import { cutTo, padTo } from '../text/width.ts';
import { actorWords } from './actor-words.ts';
import { eventWords } from './event-words.ts';

/** The notice of the demonstration county, as the clauses cite it. */
const NOTICE = 'HS17';

const COLUMNS = 100;

/** `HS17 三(二)`, picked from the citations of all notices with the clause. */
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
  const line = `${timeOf(entry.at)}  ${padTo(what, 46)}${padTo(who, 13)}${basisOf(entry)}`;
  return cutTo(line.trimEnd(), COLUMNS);
};

const isChained = (entries: readonly Entry[]): boolean =>
  entries.every(({ previous }, index) => index === 0 || previous === entries[index - 1]?.hash);

/** The duty that an entry opens without any basis: no clause, no law, and not declared as our own. */
const openedWithoutBasis = ({ type, data, basis }: Entry): readonly string[] => {
  if (type !== 'DutyOpened' || basis.length > 0) return [];
  const fact = Fact.parse({ type, data });
  if (fact.type !== 'DutyOpened') return [];
  const { law, ofTheProduct } = dutyTypeOf(fact.data.duty.type);
  return law || ofTheProduct ? [] : [fact.data.duty.type];
};

/** Shows the events in order, each with its actor and the clause that requires it. */
export const history = async (telling: Telling, looks: Looks) => {
  const { teller, memory } = telling;
  const entries = await looks.history();
  for (const line of withDates(entries, ({ at }) => at)) {
    teller.print('date' in line ? line.date : lineOf(telling, line));
  }
  teller.says({
    zh: `${NOTICE}：益赫政发〔2017〕13号。没有条款的各项，是本产品自身的规则或记录。`,
    en: `${NOTICE}: Heshan’s opinion, 益赫政发〔2017〕13号. Lines without a clause are the product’s own.`,
  });
  demand(
    telling,
    {
      zh: `${entries.length} 条记录环环相扣，每条都带有上一条的哈希值`,
      en: `the ${entries.length} entries are a chain: each holds the hash of the one before`,
    },
    entries.length > 0 && isChained(entries),
    () => entries.map(({ seq, hash, previous }) => [seq, previous, hash]),
  );
  const uncited = entries.flatMap((entry) => openedWithoutBasis(entry));
  demand(
    telling,
    {
      zh: '除结案外，每个事项均引用了条款或法律',
      en: 'every duty cites its clause or law, save the closing, which is the product’s own',
    },
    uncited.length === 0,
    () => uncited,
  );
  demand(
    telling,
    { zh: '报告人的姓名和电话不在其中', en: 'the reporter’s name and telephone are not in it' },
    memory.reporter.every((secret) => !JSON.stringify(entries).includes(secret)),
    () => memory.reporter,
  );
};
