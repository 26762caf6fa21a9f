import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

/** On a Lambda function, the package brings the system libraries that a machine may lack; this makes it do so here. */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';

/**
 * The package's own arguments do not fit: with one process for all pages the browser dies with the first page, and
 * without web security a test proves little.
 */
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--headless=shell'];

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'draws.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

export interface Drawing {
  readonly browser: Browser;
  readonly page: Page;
  /** The errors that the page itself has thrown. */
  readonly errors: readonly string[];
}

/** The path of the browser, which is unpacked unless a file is there. */
export const unpacked = async (): Promise<string> => {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
};

export const aBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await unpacked(), args: ARGS });

/** Opens a real browser with the page of a department's app. */
export const aPage = async (): Promise<Drawing> => {
  const [browser, content] = await Promise.all([aBrowser(), script()]);
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.setContent('<!doctype html><html lang="zh-CN"><title>表单</title><main></main>');
  await page.addScriptTag({ content });
  return { browser, page, errors };
};
