import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

/** Opens the page on a telephone; keeps the errors in it, and whatever it refuses to load or run. */
export const aTelephone = async (
  browser: Browser,
  now: string,
  problems: string[],
): Promise<Page> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 740 },
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (line) => {
    if (/Content Security Policy|Refused to/.test(line.text())) problems.push(line.text());
  });
  return page;
};

/**
 * The violations of WCAG 2.2 AA in the page. They are found through the debugger, because the policy of the page lets
 * in no other script.
 */
export const findingsIn = async (page: Page): Promise<unknown> => {
  const debug = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    return (await debug.send('Runtime.evaluate', asked)).result.value;
  };
  await evaluate(axe.source);
  return evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0]?.html))",
  );
};

/** Whether the page is wider than its window. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth');
