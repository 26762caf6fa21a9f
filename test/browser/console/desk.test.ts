import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { goOn } from '#test/fakes/usual-course';
import { caseNow, dutyNow } from '#test/fakes/what-happened';
import {
  openDutyOf,
  relayAll,
  report,
  runUntilQuiet,
  sweepNow,
  tellEnds,
} from '#test/fakes/what-people-do';
import { aBrowser } from '../browser.ts';
import { aServer, type Server } from './a-server.ts';
import { aTelephone, findingsIn, isTooWide } from './a-telephone.ts';

/** The executions of a case die until the system gives them up. */
const giveUp = async (world: World): Promise<void> => {
  for (let cycle = 0; cycle < 4; cycle += 1) {
    for (const name of world.machines.running) world.machines.kill(name);
    world.machines.tasks.splice(0);
    await tellEnds(world);
    world.clock.forward(60);
    await sweepNow(world);
    await relayAll(world);
  }
};

describe('at the desk', () => {
  const problems: string[] = [];
  let browser: Browser;
  let world: World;
  let server: Server;
  let page: Page;
  let caseId: string;

  beforeAll(async () => {
    browser = await aBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page?.context().close();
    server?.close();
    world = aWorld();
    ({ caseId } = await report(world));
    await runUntilQuiet(world);
    server = await aServer(world);
  });

  /** Signs in; all offices of the fake county speak Chinese but the county's police. */
  const signedIn = async (role: Role, path = '/app') => {
    problems.length = 0;
    server.isNext(role);
    page = await aTelephone(browser, world.clock.at(), problems);
    await page.goto(`${server.url}${path}`);
    await page.click('button.main:has-text("登录")');
    await page.waitForSelector('.ways');
  };
  const isFine = async () => {
    expect(await findingsIn(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(problems).toEqual([]);
  };

  it('every number of the overview opens its duties, and each of these its case', async () => {
    world.clock.forward(60);
    await signedIn('civilAffairs');
    await page.click('a:has-text("督办")');
    await page.waitForSelector('tbody tr:first-child:has-text("station单位")');
    await isFine();
    await page.click('tbody tr:first-child td a:has-text("2")');
    await page.waitForSelector('text=officer stationSecond');
    await isFine();
    await page.click('a.row-link:has-text("受理报告")');
    await page.click('text=查看案件');
    await page.waitForSelector(`h1:has-text("${caseId}")`);
    await isFine();
  });

  it('an officer who supervises nobody sees no such pages, and loads none of them', async () => {
    const loaded: string[] = [];
    await signedIn('station');
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await page.waitForSelector('a.row-link');
    await page.waitForLoadState('networkidle');

    expect(await page.textContent('.ways')).not.toMatch(/督办|登记簿/);
    expect(server.later.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => server.later.some((name) => url.endsWith(name)))).toEqual([]);
  });

  it('a report is found by its number; a wrong number is refused in words', async () => {
    await report(world);
    await runUntilQuiet(world);
    await signedIn('civilAffairs', '/app/register');
    await page.waitForSelector('a.row-link >> nth=1');
    await page.fill('form input >> nth=0', '430903-2026-00001');
    await page.click('button:has-text("查询")');
    await expect.poll(() => page.locator('a.row-link').count()).toBe(1);

    expect(await page.textContent('a.row-link')).toContain(caseId);
    await page.fill('form input >> nth=0', '1');
    await page.click('button:has-text("查询")');
    await page.waitForSelector('[role=alert]:has-text("输入有误")');
    await isFine();
  });

  it('a supervisor gives more time, with a reason, and another office by its name', async () => {
    const { id, due } = openDutyOf(world, caseId, 'dispatch');
    await signedIn('countyPolice', `/app/duties/${id}`);
    await page.click('summary:has-text("Give more time")');
    await page.fill('input#f\\.extension\\.until', '2026-11-25');
    await page.selectOption('#f\\.extension\\.until\\.hour', '09');
    await page.selectOption('#f\\.extension\\.until\\.minute', '30');
    await page.click('form button:has-text("Give more time")');
    await page.waitForSelector('.summary:focus:has-text("Reason")');
    await page.fill('#f\\.extension\\.reason', '道路中断');
    await page.click('form button:has-text("Give more time")');
    await page.waitForSelector('text=25 Nov, 09:30');
    expect((await dutyNow(world, id)).due).not.toBe(due);

    await page.click('summary:has-text("another office")');
    await page.selectOption('#f\\.assignment\\.office', { label: 'other-station' });
    await page.fill('#f\\.assignment\\.reason', '就近');
    await page.click('form button:has-text("another office")');
    await expect
      .poll(async () => (await dutyNow(world, id)).owner)
      .toMatchObject({ office: 'other-station' });
    await isFine();
  });

  it('several alerts are acknowledged at once', async () => {
    await signedIn('station', '/app/told');
    await page.click('button:has-text("全选")');
    await isFine();
    await page.click('button:has-text("确认已收到")');
    await page.waitForSelector('text=没有未确认的通知');
    await page.click('label:has-text("未能送达")');
    await page.waitForSelector('text=没有未能送达的通知');
  });

  it('the police who have accepted a report see its reporter, for a purpose', async () => {
    await goOn(world, caseId, {}, ['dispatch', 'assist', 'feedback']);
    await signedIn('station', `/app/cases/${caseId}`);
    await page.click('summary:has-text("调取报告人身份")');
    await page.click('form button:has-text("调取报告人身份")');
    await page.waitForSelector('.summary:has-text("用途：请填写")');
    await page.fill('textarea', '核实孩子的去向');
    await page.click('form button:has-text("调取报告人身份")');
    await page.waitForSelector('a[href="tel:13911113333"]');
    await isFine();
  });

  it('other offices are refused, in the words of the API', async () => {
    await signedIn('civilAffairs', `/app/cases/${caseId}`);
    await page.click('summary:has-text("调取报告人身份")');
    await page.fill('textarea', '核实孩子的去向');
    await page.click('form button:has-text("调取报告人身份")');
    await page.waitForSelector('.summary:has-text("无权进行此操作")');
  });

  it('an execution is a graph: which state waits, and since when', async () => {
    await goOn(world, caseId, {}, ['order-return.father', 'order-return.mother', 'assess']);
    await signedIn('civilAffairs', `/app/cases/${caseId}/running`);
    await page.waitForSelector('svg .is-owed');

    expect(await page.textContent('svg >> nth=0')).toMatch(/调查评估.*自11月23日16时等待/);
    expect(await page.locator('svg >> nth=0').locator('.edge').count()).toBeGreaterThan(1);
    await isFine();
  });

  it('one that has stalled stands first, and is set going again for a reason', async () => {
    await giveUp(world);
    await signedIn('civilAffairs', `/app/cases/${caseId}/running`);
    await page.waitForSelector('h2.is-late:has-text("流程停滞")');
    await page.click('summary:has-text("恢复流程")');
    await page.fill('#f\\.resume\\.reason', '状态机版本已修正');
    await page.click('form button:has-text("恢复流程")');
    await page.waitForSelector('h2:has-text("运行中")');

    const { episodes } = await caseNow(world, caseId);
    expect(Object.values(episodes).some(({ stalled }) => stalled)).toBe(false);
  });

  it('on paper stand the places for signature and seal, and no button', async () => {
    await signedIn('civilAffairs', `/app/cases/${caseId}`);
    await page.waitForSelector('text=打印');
    await page.emulateMedia({ media: 'print' });

    expect(await page.isVisible('text=打印人：officer civilAffairs')).toBe(true);
    expect(await page.isVisible('button:has-text("打印")')).toBe(false);
  });
});
