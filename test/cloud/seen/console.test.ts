import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '#local/officers';
import { aBrowser } from '#test/browser/browser';
import { aTelephone, findingsIn } from '#test/browser/console/a-telephone';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { nowOf } from '../flow/time.ts';
import { theSystem } from '../world.ts';

/** The browser that is packed for tests runs on x64 alone. */
describe.runIf(process.arch === 'x64')('an officer at the console', () => {
  const problems: string[] = [];
  let county: County;
  let browser: Browser;
  let page: Page;
  let caseNumber: string;

  beforeAll(async () => {
    const system = await theSystem();
    county = await aCounty(system);
    const { body } = await county.as('school').makeReport({ body: aReport(county) });
    caseNumber = String(body.caseNumber);
    browser = await aBrowser();
    page = await aTelephone(browser, await nowOf(system), problems);
    await page.goto(`${system.front.url}/app`);
  });

  afterAll(() => browser?.close());

  const open = (title: string) => page.click(`a.row-link:has-text("${title}")`);
  const choose = (label: string) => page.click(`label.choice:has-text("${label}")`);
  const extended = async () => {
    const { body } = await county.as('countyPolice').showCase({ params: { caseNumber } });
    const { id, version, due } = body.duties.find(({ type }) => type === 'accept') ?? {};
    const until = new Date(Date.parse(due ?? '') + 3_600_000).toISOString();
    await county.as('countyPolice').extendDuty({
      params: { dutyId: id ?? '' },
      version: version ?? 0,
      body: { until, reason: '警力不足' },
    });
  };
  const submit = () => page.click('form button.main');

  it('signs in at the issuer, and finds what the office owes', async () => {
    await page.waitForSelector('button.main');
    expect(await findingsIn(page)).toEqual([]);
    await page.click('button.main');
    await page.fill('#username', county.people.station);
    await page.fill('#password', PASSWORD);
    await page.click('button[type=submit]');
    await page.waitForSelector('a.row-link');

    expect(await page.textContent('main')).toMatch(/受理报告[\s\S]*出警处置/);
    expect(page.url()).toMatch(/\/app$/);
    expect(await findingsIn(page)).toEqual([]);
  });

  it('is still signed in when the page is loaded anew, and no script sees why', async () => {
    await page.reload();
    await page.waitForSelector('a.row-link');

    expect(await page.evaluate('document.cookie + JSON.stringify(localStorage)')).toBe('{}');
  });

  it('is told that somebody was faster, and what was entered stays', async () => {
    await open('受理报告');
    await choose('已受理');
    await page.click('button:has-text("现在")');
    await page.fill('#f\\.registerReference', '接报2026-0412');
    await extended();
    await submit();
    await page.waitForSelector('text=有人先于您更新了这项待办');

    expect(await page.inputValue('#f\\.registerReference')).toBe('接报2026-0412');
  });

  it('sends it again once it has been compared, and the report is accepted', async () => {
    await submit();
    await page.waitForSelector('text=已登记：已受理');
  });

  it('is refused beside the field, in the words of the API, and loses nothing', async () => {
    await page.click('text=返回待办');
    await open('出警处置');
    await choose('已查明情形');
    await page.click('button:has-text("现在")');
    await choose('留守儿童单独居住生活');
    await choose('父亲');
    await page.fill('#f\\.careTonight', '村妇女主任家中');
    await page.fill('#f\\.measures', '民警到场。');
    await page.fill('#f\\.sameVisitAs', 'NOSUCHCASE');
    await submit();
    await page.waitForSelector('.summary:focus');

    expect(await page.textContent('.field.is-wrong')).toContain('同一次出警');
    expect(await page.inputValue('#f\\.careTonight')).toBe('村妇女主任家中');
    expect(await findingsIn(page)).toEqual([]);
  });

  it('corrects it, and the case has it', async () => {
    await page.fill('#f\\.sameVisitAs', '');
    await submit();
    await page.waitForSelector('text=已登记：已查明情形');
    await page.click(`text=查看案件`);
    await page.waitForSelector('.event');

    expect(await page.textContent('ol')).toMatch(/出警处置：已查明情形[\s\S]*受理报告：已受理/);
    expect(page.url()).toContain(caseNumber);
    expect(await findingsIn(page)).toEqual([]);
  });

  it('is shown no fault that would be missed: one that is put into the page is found', async () => {
    await page.evaluate("document.querySelector('main').append(document.createElement('img'))");

    expect(await findingsIn(page)).toEqual([expect.stringMatching(/^image-alt /)]);
  });

  it('nothing was refused by the policy of the page, and nothing broke', () => {
    expect(problems).toEqual([]);
  });
});
