import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutcome } from '#domain/input/read-outcome';
import { formOf } from '#schemas/form';
import { aWorld } from '#test/fakes/a-world';
import { madeUpDuty } from '#test/fakes/made-up-duty';
import { aBrowser } from '../browser.ts';
import { aServer, type Server } from './a-server.ts';
import { aTelephone, findingsIn, isTooWide } from './a-telephone.ts';

const ID = 'K7M3P2Q9.snow-1.clear-the-snow.1';

describe('a duty that no release has ever had', () => {
  const problems: string[] = [];
  let browser: Browser;
  let server: Server;
  let page: Page;
  let sent: unknown;

  /** The release that has it: it lists the duty, shows its form, and judges its outcome. */
  const released = (now: string) => {
    const { title, help } = madeUpDuty;
    const common = { id: ID, type: 'clear-the-snow', title, basis: [], policy: 'p', version: 3 };
    const owner = { office: 'station', post: 'police_station' };
    const duty = { ...common, owner, openedAt: now, overdue: false, endsBy: [] };
    const type = { code: common.type, title, help, post: owner.post, basis: [] };
    const end = (body: unknown) => {
      const read = readOutcome(madeUpDuty as never, body as never);
      if (read.complaints.length > 0) {
        const refused = { code: 'bad-input', title: 'Wrong', titleZh: '输入有误' };
        return { status: 400, body: { ...refused, errors: read.complaints } };
      }
      sent = body;
      const ended = { at: now, outcome: 'cleared', title: madeUpDuty.outcomes.cleared.title };
      return { status: 200, body: { ...duty, version: 4, ended } };
    };
    const answer = (body: unknown) => () => ({ status: 200, body });
    return {
      'GET /duties': answer({ items: [duty] }),
      [`GET /duties/${encodeURIComponent(ID)}`]: answer(duty),
      'GET /duty-types/clear-the-snow': answer({ ...type, form: formOf(madeUpDuty as never) }),
      [`POST /duties/${encodeURIComponent(ID)}/outcome`]: end,
    };
  };

  beforeAll(async () => {
    const world = aWorld();
    const now = world.clock.at();
    [browser, server] = await Promise.all([aBrowser(), aServer(world)]);
    Object.assign(server.overrides, released(now));
    page = await aTelephone(browser, now, problems);
    await page.goto(`${server.url}/app`);
    await page.click('button.main:has-text("登录")');
    await page.click('a.row-link:has-text("扫雪")');
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const choose = (label: string) => page.click(`label.choice:has-text("${label}")`);
  const submit = () => page.click('form button.main');

  it('is drawn: its outcomes, and each kind of field', async () => {
    await choose('已扫净');

    for (const name of [
      '扫净时间',
      '天气',
      '遇到的',
      '寒冷（选填）',
      '何人',
      '经过（选填）',
      '雪深',
    ])
      expect(await page.textContent('main')).toContain(name);
    expect(await findingsIn(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });

  it('is refused for what is missing, with the first line in focus', async () => {
    await submit();
    await page.waitForSelector('.summary:focus');

    expect(await page.textContent('.summary')).toContain('何人：请填写');
    expect(sent).toBeUndefined();
  });

  it('is refused beside its field by the API, and can be corrected', async () => {
    await page.click('button:has-text("现在")');
    await page.click('fieldset:has-text("天气") label:has-text("下雪")');
    await page.click('fieldset:has-text("遇到的") label:has-text("下雪")');
    await page.fill('#f\\.depth', '三寸');
    await page.fill('#f\\.by', '王'.repeat(60));
    await page.click('label:has-text("铲子")');
    await page.$eval('#f\\.by', (input) => input.removeAttribute('maxlength'));
    await page.fill('#f\\.by', '王'.repeat(500));
    await submit();
    await page.waitForSelector('.field.is-wrong:has(#f\\.by)');

    expect(sent).toBeUndefined();
    await page.fill('#f\\.by', '王强');
  });

  it('is ended', async () => {
    await submit();
    await page.waitForSelector('text=已登记：已扫净');

    expect(sent).toMatchObject({ outcome: 'cleared', weather: 'snow', met: ['snow'], by: '王强' });
    expect(problems).toEqual([]);
  });
});
