import { readFile } from 'node:fs/promises';
import { loadDirectory, readDirectory } from '#local/load-directory';
import { textOf } from '#local/text-of';
import { table } from '../table.ts';
import { timeText } from '../time.ts';
import { ownDivision, type Tool, tokenOf } from '../tool.ts';
import { everyPage } from './of-cases.ts';

export const whoami = async (tool: Tool) => {
  const { body } = await tool.api.showMe();
  const { id, name, officeName, posts } = body;
  tool.show(body, () => [`${id} ${name} · ${tool.read(officeName)} · ${posts.join(', ')}`]);
};

interface OverdueOptions {
  readonly division?: string;
}

/** How much is overdue at each office of a division. */
const byOffice = async (tool: Tool, { division }: OverdueOptions) => {
  const of = division ?? (await ownDivision(tool));
  const all = await everyPage((query) =>
    tool.api.showOverview({ query: { ...query, division: of } }),
  );
  const late = all.filter(({ overdue }) => overdue > 0);
  tool.show(late, () => [
    ...table(
      late.map(({ office, name, overdue, more, oldest }) => [
        office,
        tool.read(name),
        `${overdue}${more ? '+' : ''}`,
        oldest ? timeText(oldest) : '',
      ]),
    ),
    tool.read({
      zh: `${all.length}个单位，${late.length}个有逾期`,
      en: `${late.length} of ${all.length} offices have something overdue`,
    }),
  ]);
  tool.found(late.length);
};

/** The overdue duties of one office. */
const ofOffice = async (tool: Tool, office: string) => {
  const items = await everyPage((query) =>
    tool.api.showWorklist({ query: { ...query, office, overdue: 'true' } }),
  );
  tool.show(items, () =>
    table(
      items.map(({ id, title, due, acknowledged }) => [
        id,
        tool.read(title),
        due ? timeText(due) : '—',
        acknowledged?.by ?? '',
      ]),
    ),
  );
  tool.found(items.length);
};

export const overdue = (tool: Tool, office: string | undefined, options: OverdueOptions) =>
  office ? ofOffice(tool, office) : byOffice(tool, options);

/** The alerts of an office that reached nobody on their channel. */
export const undelivered = async (tool: Tool, { office }: { readonly office?: string }) => {
  const items = await everyPage((query) =>
    tool.api.listAlerts({ query: { ...query, failed: 'true', ...(office && { office }) } }),
  );
  tool.show(items, () =>
    table(
      items.map(({ owedAt, channel, recipient, duty, history }) => [
        timeText(owedAt),
        channel,
        recipient,
        duty,
        history.at(-1)?.detail ?? '',
      ]),
    ),
  );
  tool.found(items.length);
};

/** Checks a directory file line by line; loads it only if asked to. */
export const directory = async (tool: Tool, file: string, { load }: { readonly load?: true }) => {
  const lines = readDirectory(textOf(await readFile(file)));
  const silent = lines.flatMap(({ number, value }) =>
    value.kind === 'officer' && !value.mobile ? [{ line: number, officer: value.id }] : [],
  );
  const loaded = load && (await loadDirectory(tool.api, lines));
  tool.show({ lines: lines.length, withoutMobile: silent, loaded: loaded ?? false }, () => [
    ...silent.map(({ line, officer }) =>
      tool.read({
        zh: `第${line}行 ${officer} 没有手机号，收不到短信`,
        en: `line ${line}: ${officer} has no mobile, and gets no SMS`,
      }),
    ),
    tool.read({ zh: `${lines.length}行，格式无误`, en: `${lines.length} lines, all well-formed` }),
    loaded
      ? Object.entries(loaded)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')
      : tool.read({ zh: '未载入；载入请加 --load', en: 'not loaded; --load loads it' }),
  ]);
};

/** The clock of this machine may differ from the API’s by as much as this. */
const MOST_SKEW_MS = 60_000;

/** Whether the API answers, its clock and the token. */
export const doctor = async (tool: Tool) => {
  const { body: health } = await tool.api.showHealth();
  const skew = Math.abs(Date.parse(health.now) - Date.now());
  const { seconds } = await tokenOf(tool.url(), process.env);
  const minutes = seconds === undefined ? undefined : Math.floor(seconds / 60);
  const { body: me } = await tool.api.showMe();
  const isSkewed = skew > MOST_SKEW_MS;
  tool.show(
    { api: health.status, skewSeconds: Math.round(skew / 1000), minutes, me: me.id },
    () => [
      `✓ ${tool.url()}  ${health.now}`,
      `${isSkewed ? '✗' : '✓'} ${tool.read({ zh: '本机时钟相差', en: 'the clocks differ by' })} ${Math.round(skew / 1000)} s`,
      `✓ ${me.id}${minutes === undefined ? ' (HELI_TOKEN)' : ` ${minutes} min`}`,
    ],
  );
  tool.found(isSkewed ? 1 : 0);
};
