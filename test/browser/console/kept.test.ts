import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endsOf } from '#test/fakes/a-response';
import { aWorld, type World } from '#test/fakes/a-world';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';
import { aBrowser } from '../browser.ts';
import { aServer, type Server } from './a-server.ts';
import { aTelephone, findingsIn, isTooWide } from './a-telephone.ts';

const WRITTEN = '接报2026-0412';
const NUMBER = '#f\\.registerReference';

describe('what an officer has typed', () => {
  let browser: Browser;
  let world: World;
  let server: Server;
  let page: Page;
  let caseId: string;
  let problems: string[];

  beforeAll(async () => {
    browser = await aBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    world = aWorld();
    ({ caseId } = await report(world));
    await runUntilQuiet(world);
    server = await aServer(world);
    problems = [];
    page = await aTelephone(browser, world.clock.at(), problems);
    await page.goto(`${server.url}/app`);
    await signIn();
  });
  afterEach(async () => {
    expect(problems).toEqual([]);
    await page.context().close();
    server.close();
  });

  const signIn = async () => {
    await page.click('button.main:has-text("登录")');
    await page.waitForSelector('a.row-link');
  };
  const open = (title: string) => page.click(`main > section a.row-link:has-text("${title}")`);
  const choose = (label: string) => page.click(`label.choice:has-text("${label}")`);
  const submit = () => page.click('form button.main');
  const kept = (): Promise<Record<string, number>> =>
    page.evaluate(`new Promise((resolve) => {
      const asked = indexedDB.open('heli');
      asked.onsuccess = async () => {
        const count = (name) => new Promise((done) => {
          const all = asked.result.transaction(name).objectStore(name).count();
          all.onsuccess = () => done(all.result);
        });
        const found = { drafts: await count('drafts'), acts: await count('acts') };
        asked.result.close();
        resolve(found);
      };
    })`);
  const isKept = (drafts: number, acts: number) =>
    expect.poll(kept, { interval: 50, timeout: 20_000 }).toEqual({ drafts, acts });
  /** Fills in the acceptance of the report, as far as it can be sent. */
  const accepting = async () => {
    await open('受理报告');
    await choose('已受理');
    await page.click('button:has-text("现在")');
    await page.fill(NUMBER, WRITTEN);
    await isKept(1, 0);
  };
  const setPin = async () => {
    await page.click('text=设置');
    await page.fill('#pin', '246810');
    await page.fill('#pin-again', '246810');
    await page.click('text=设置密码');
    await page.waitForSelector('text=已设置');
  };
  const accepted = () => endsOf(world, caseId).filter(({ name }) => name === 'accept');

  it('is there again after the page was closed, and lies on the device encrypted', async () => {
    await accepting();
    const stored = await page.evaluate(`new Promise((resolve) => {
      const asked = indexedDB.open('heli');
      asked.onsuccess = () => {
        const all = asked.result.transaction('drafts').objectStore('drafts').getAll();
        all.onsuccess = () => resolve(all.result.map((each) =>
          JSON.stringify(each) + new TextDecoder().decode(each.sealed.body)).join());
      };
    })`);
    await page.goto(`${server.url}/app`);
    await page.click('a.row-link:has-text("受理报告")');

    await expect.poll(() => page.inputValue(NUMBER)).toBe(WRITTEN);
    expect(stored).not.toMatch(new RegExp(`${WRITTEN}|${caseId}|zhou`));
  });

  it('without a connection waits on the device, and is sent once by itself', async () => {
    await accepting();
    await page.context().setOffline(true);
    await submit();
    await page.waitForSelector('text=未发送1项');

    expect(await page.textContent('main')).toContain('网络恢复后自动发送');
    expect(await findingsIn(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);

    await page.context().setOffline(false);
    await page.waitForSelector('text=已登记：已受理');
    await isKept(0, 0);
    expect(accepted()).toHaveLength(1);
  });

  it('whose answer was lost is sent again under its key, and done once', async () => {
    await accepting();
    server.faults.losesAnswer = true;
    await submit();
    await page.waitForSelector('text=已登记：已受理');

    expect(server.asked.length).toBeGreaterThan(1);
    expect(new Set(server.asked).size).toBe(1);
    expect(accepted()).toHaveLength(1);
  });

  it.each([429, 503])('is sent later if the API answers %i', async (status) => {
    await accepting();
    server.faults.answers = status;
    await submit();
    await page.waitForSelector('text=未发送1项');
    server.faults.answers = undefined;
    await page.click('text=立即发送');
    await page.waitForSelector('text=已登记：已受理');
    await isKept(0, 0);
  });

  it('waits while nobody is signed in any more, and is sent after the next sign-in', async () => {
    await accepting();
    server.faults.isSignedOut = true;
    await submit();
    await page.waitForSelector('text=登录已过期');
    await page.goto(`${server.url}/app`);
    await signIn();
    await isKept(0, 0);

    expect(accepted()).toHaveLength(1);
  });

  it('and had to wait is refused beside its field later, and can be corrected', async () => {
    await open('出警处置');
    await choose('已查明情形');
    await page.click('button:has-text("现在")');
    await choose('留守儿童单独居住生活');
    await choose('父亲');
    await page.fill('#f\\.careTonight', '村妇女主任家中');
    await page.fill('#f\\.measures', '民警到场。');
    await page.fill('#f\\.sameVisitAs', 'NOSUCHCASE');
    await page.context().setOffline(true);
    await submit();
    await page.waitForSelector('text=未发送1项');
    await page.context().setOffline(false);
    await page.waitForSelector('.field.is-wrong');

    expect(await page.textContent('.field.is-wrong')).toContain('同一次出警');
    expect(await page.inputValue('#f\\.careTonight')).toBe('村妇女主任家中');

    await page.fill('#f\\.sameVisitAs', '');
    await submit();
    await page.waitForSelector('text=已登记：已查明情形');
    await isKept(0, 0);
  });

  it('and is refused at once has the reasons in focus', async () => {
    await open('出警处置');
    await choose('已查明情形');
    await page.click('button:has-text("现在")');
    await choose('留守儿童单独居住生活');
    await choose('父亲');
    await page.fill('#f\\.careTonight', '村妇女主任家中');
    await page.fill('#f\\.measures', '民警到场。');
    await page.fill('#f\\.sameVisitAs', 'NOSUCHCASE');
    server.faults.delayMs = 700;
    await submit();
    await page.waitForSelector('form button.main:has-text("正在提交")');
    expect(await page.isVisible('text=未发送1项')).toBe(false);
    await page.waitForSelector('.summary:focus');

    expect(await page.inputValue('#f\\.careTonight')).toBe('村妇女主任家中');
    await isKept(1, 0);
  });

  it('stands beside what another officer recorded first', async () => {
    await accepting();
    await end(world, openDutyOf(world, caseId, 'accept'), 'stationSecond', {
      outcome: 'accepted',
      at: world.clock.at(),
      registerReference: '接报2026-0400',
    });
    await submit();
    await page.waitForSelector('text=有人先于您更新了这项待办');
    await page.waitForSelector('text=接报2026-0400');

    expect(await page.textContent('.beside')).toContain(WRITTEN);
    expect(await page.textContent('.beside')).toContain('li.wei');
    expect(await findingsIn(page)).toEqual([]);
    await page.click('text=不再保留我的内容');
    await isKept(0, 0);
  });

  it('keeps its officer from signing out, until it is sent or given up', async () => {
    await accepting();
    server.faults.answers = 503;
    await submit();
    await page.waitForSelector('text=未发送1项');
    await page.click('text=退出');
    await page.waitForSelector('text=暂不能退出');
    await page.click('button:has-text("放弃")');
    await page.click('button:has-text("确定放弃")');
    await isKept(1, 0);
    await page.click('text=退出');
    await page.waitForSelector('button.main:has-text("登录")');
  });

  it('is never wiped by time once it was sent; drafts are, after three days', async () => {
    await accepting();
    server.faults.answers = 503;
    await submit();
    await page.waitForSelector('text=未发送1项');
    await page.clock.setFixedTime(Date.parse(world.clock.at()) + 30 * 86_400_000);
    await page.goto(`${server.url}/app`);
    await page.waitForSelector('text=未发送1项');
    await isKept(0, 1);
  });

  it('is nothing to another officer of the same device, who is told that it waits', async () => {
    await accepting();
    server.faults.answers = 503;
    await submit();
    await page.waitForSelector('text=未发送1项');
    server.faults.isSignedOut = true;
    server.isNext('stationSecond');
    await page.goto(`${server.url}/app`);
    await signIn();
    await page.waitForSelector('text=本机另有其他人员未发送的登记1项');

    expect(await page.textContent('main')).not.toContain('未发送1项');
  });

  describe('under a PIN', () => {
    beforeEach(setPin);

    it('opens without a connection, and goes on where it was', async () => {
      await page.goto(`${server.url}/app`);
      await page.fill('#pin', '246810');
      await page.click('text=打开');
      await page.waitForSelector('a.row-link');
      await accepting();
      await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
      await page.context().setOffline(true);
      await page.reload();
      await page.waitForSelector('text=已锁定');
      expect(await findingsIn(page)).toEqual([]);
      await page.fill('#pin', '246810');
      await page.click('text=打开');
      await page.waitForSelector(NUMBER);

      expect(await page.inputValue(NUMBER)).toBe(WRITTEN);
      await submit();
      await page.waitForSelector('text=未发送1项');
      await page.context().setOffline(false);
      await page.waitForSelector('text=已登记：已受理');
    });

    it('stays after five wrong ones, and opens after a new sign-in', async () => {
      await page.goto(`${server.url}/app`);
      await page.fill('#pin', '246810');
      await page.click('text=打开');
      await page.waitForSelector('a.row-link');
      await accepting();
      await page.reload();
      for (const left of [4, 3, 2, 1]) {
        await page.fill('#pin', '111111');
        await page.click('text=打开');
        await page.waitForSelector(`text=还可试${left}次`);
      }
      await page.fill('#pin', '111111');
      await page.click('text=打开');
      await page.waitForSelector('text=密码已输错五次');
      await page.reload();
      await page.waitForSelector('text=密码已输错五次');
      await page.click('button:has-text("重新登录")');
      await page.waitForSelector(NUMBER);

      expect(await page.inputValue(NUMBER)).toBe(WRITTEN);
    });
  });
});
