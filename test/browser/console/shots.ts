import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { remove } from '#domain/record';
import { readDirectory } from '#local/load-directory';
import type { Language } from '#schemas/label';
import { loadDirectory } from '#steps/directory/load-directory';
import { officers, offices } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { administratorOfAll } from '#test/fakes/an-administrator';
import { report, runUntilQuiet, sweepNow } from '#test/fakes/what-people-do';
import { aBrowser } from '../browser.ts';
import { aServer } from './a-server.ts';

/**
 * `npm run screenshots`: takes the pictures of `docs/screens`, in both languages and two widths. Chinese needs a font of
 * the machine; the browser’s own folder for fonts is `/tmp/fonts`.
 */
const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'docs/screens');

const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desk', width: 1100, height: 760 },
] as const;

const story = {
  place: '兰溪镇千家洲村三组',
  course: '学生连续三天独自在家，父母在外务工，电话无人接听。',
  child: { name: '李小雨', birthDate: '2015-03-02' },
};

const directory = readFileSync(path.join(root, 'local/directory/heshan.jsonl'), 'utf8');
const world = aWorld();
// The county of the fakes has officers of the same ids.
world.table.transact([
  ...officers.map(({ id }) => remove(officerRecord, id)),
  ...offices.map(({ id }) => remove(officeRecord, id)),
]);
const lines = readDirectory(directory).map(({ value }) => value);
await loadDirectory(world.ports)({ body: { lines } }, administratorOfAll());
const { caseId } = await report(world, story);
await runUntilQuiet(world);
world.clock.forward(8);
await report(world, { ...story, child: { name: '王小明' } });
await runUntilQuiet(world);
world.clock.forward(7);
await sweepNow(world);
await runUntilQuiet(world);

const server = await aServer(world);
const browser = await aBrowser();
mkdirSync(folder, { recursive: true });

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Seen when the page is there. */
  readonly wait: string;
  /** Done before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const form = async (page: Page): Promise<void> => {
  await page.click('form label.choice >> nth=0');
  await page.click('form label.choice >> nth=0', { position: { x: 4, y: 4 } });
  await page.$eval('form', (found) => found.scrollIntoView());
};

const ofPolice: readonly Shot[] = [
  { name: 'to-do', path: '/app', wait: 'a.row-link' },
  { name: 'duty', path: `/app/duties/${caseId}.emergency-response-1.dispatch.1`, wait: 'form' },
  {
    name: 'form',
    path: `/app/duties/${caseId}.emergency-response-1.dispatch.1`,
    wait: 'form',
    before: form,
  },
  { name: 'case', path: `/app/cases/${caseId}`, wait: '.row-link' },
  { name: 'told', path: '/app/told', wait: '.row-link' },
  { name: 'settings', path: '/app/settings', wait: '#pin' },
];

const ofSupervisor: readonly Shot[] = [
  { name: 'overview', path: '/app/overview', wait: 'table' },
  { name: 'register', path: '/app/register', wait: '.row-link' },
  { name: 'execution', path: `/app/cases/${caseId}/running`, wait: 'svg' },
];

const take = async (page: Page, shot: Shot, language: Language): Promise<void> => {
  await page.goto(`${server.url}${shot.path}`);
  await page.waitForSelector('.ways');
  if (language === 'en') await page.click('nav button:has-text("English")');
  await page.waitForSelector(shot.wait);
  await shot.before?.(page);
  await page.waitForLoadState('networkidle');
  for (const { name, width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    const file = path.join(folder, `${shot.name}-${language}-${name}.jpg`);
    await page.screenshot({ path: file, type: 'jpeg', quality: 60 });
  }
};

const takeAll = async (role: 'station' | 'civilAffairs', shots: readonly Shot[]): Promise<void> => {
  server.isNext(role);
  const page = await browser.newPage({ viewport: SIZES[0], timezoneId: 'Asia/Shanghai' });
  await page.clock.setFixedTime(world.clock.at());
  await page.goto(`${server.url}/app`);
  await page.click('button.main');
  await page.waitForSelector('.ways');
  for (const shot of shots) {
    for (const language of ['zh', 'en'] as const) await take(page, shot, language);
  }
  await page.context().close();
};

await takeAll('station', ofPolice);
await takeAll('civilAffairs', ofSupervisor);
await browser.close();
server.close();
