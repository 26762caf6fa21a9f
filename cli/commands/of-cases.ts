import { table } from '../table.ts';
import { timeText } from '../time.ts';
import { ownDivision, type Tool } from '../tool.ts';

const params = (caseNumber: string) => ({ params: { caseNumber } });

type Case = Awaited<ReturnType<Tool['api']['showCase']>>['body'];

const dutyRow = ({ title, subject, ended, due, overdue }: Case['duties'][number], tool: Tool) => [
  tool.read(title) + (subject ? ` (${subject})` : ''),
  ended ? `ended ${ended.outcome}` : 'open',
  due ? timeText(due) : '—',
  overdue ? tool.read({ zh: '逾期', en: 'overdue' }) : '',
];

/** The case without a word of the child or the reporter. */
const impersonal = ({ child: _child, reports: _reports, ...of }: Case) => of;

const saidIn = ({ child, reports }: Case): readonly string[] => [
  [child.name?.value, child.birthDate?.value].filter(Boolean).join(' '),
  ...reports.map(({ id, place, course }) => [id, place, course].filter(Boolean).join(' · ')),
];

interface CaseOptions {
  readonly personal?: true;
}

/** A case: its executions and duties; the words about the child only if asked for. The API records the reading. */
export const showCase = async (tool: Tool, number: string, { personal }: CaseOptions) => {
  const { body } = await tool.api.showCase(params(number));
  const { caseNumber, status, division, situations, episodes, duties } = body;
  tool.show(personal ? body : impersonal(body), () => [
    [caseNumber, status, division, situations.join(' ')].join('  '),
    ...table(
      episodes.map(({ id, stalled, endedAt, executions }) => [
        `  ${id}`,
        stalled ? 'stalled' : endedAt ? 'ended' : 'running',
        `cycle ${executions.at(-1)?.cycle ?? 0}`,
        executions.at(-1)?.name ?? '',
      ]),
    ),
    ...table(
      duties.map((duty) => [`  ${dutyRow(duty, tool)[0]}`, ...dutyRow(duty, tool).slice(1)]),
    ),
    ...(personal ? saidIn(body) : []),
  ]);
};

/** The reason for every duty of a case, and for those that are not owed. */
export const explain = async (tool: Tool, number: string) => {
  const { body } = await tool.api.explainCase(params(number));
  tool.show(body, () => [
    ...table(
      body.running.map(({ title, subject, inForce, clock, followedBy }) => [
        tool.read(title) + (subject ? ` (${subject})` : ''),
        inForce.basis.map(({ doc, section }) => `${doc} ${section}`).join(', '),
        clock ? timeText(clock.due) : '—',
        `→ ${followedBy.join(', ') || '—'}`,
      ]),
    ),
    ...table(
      body.absent.map(({ title, subject, why, after }) => [
        tool.read(title) + (subject ? ` (${subject})` : ''),
        why,
        after.length > 0 ? `after ${after.join(', ')}` : '',
      ]),
    ),
  ]);
};

/** All alerts of a case, and how each has fared. */
export const told = async (tool: Tool, number: string) => {
  const items = await everyPage((query) => tool.api.listCaseAlerts({ ...params(number), query }));
  tool.show(items, () =>
    table(
      items.map(({ owedAt, status, channel, recipient, office, occasion }) => [
        timeText(owedAt),
        status,
        channel,
        recipient,
        office,
        occasion,
      ]),
    ),
  );
};

/** The officers who have read a case, and the parts that they were shown. */
export const readings = async (tool: Tool, number: string) => {
  const items = await everyPage((query) => tool.api.showAccessLog({ ...params(number), query }));
  tool.show(items, () =>
    table(
      items.map(({ latest, by, office, shown }) => [
        timeText(latest),
        by,
        office,
        Object.keys(shown).join(', '),
      ]),
    ),
  );
};

/** The cases of a division whose executions only a person can set going again. */
export const stalled = async (tool: Tool, { division }: { readonly division?: string }) => {
  const of = division ?? (await ownDivision(tool));
  const items = await everyPage((query) =>
    tool.api.listReports({ query: { ...query, division: of, stalled: 'true' } }),
  );
  tool.show(items, () => [
    ...table(items.map((line) => [line.caseNumber, line.status, line.stalled.join(', ')])),
    tool.read({ zh: `停滞${items.length}件`, en: `${items.length} stalled` }),
  ]);
  tool.found(items.length);
};

export const resume = async (tool: Tool, number: string, body: { readonly reason: string }) => {
  const { body: answer } = await tool.api.resumeCase({ ...params(number), body });
  tool.show(answer, () => answer.resumed.map(({ episode, cycle }) => `${episode}  cycle ${cycle}`));
};

interface Page<T> {
  readonly body: { readonly items: readonly T[]; readonly next?: string | undefined };
}

/** All pages of a list. */
export const everyPage = async <T>(
  ask: (query: Readonly<Record<string, string | number>>) => Promise<Page<T>>,
): Promise<readonly T[]> => {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const { body } = await ask({ limit: 100, ...(after && { after }) });
    items.push(...body.items);
    after = body.next;
  } while (after);
  return items;
};
