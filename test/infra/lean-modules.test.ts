import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { holidayDates } from '#infra/bundle/holiday-dates';
import { madeWhenBundled } from '#infra/bundle/made-when-bundled';
import { neverRun } from '#infra/bundle/never-run';
import { packsBeside } from '#infra/bundle/packs-beside';
import { root } from '#infra/bundle/paths';
import { withWords } from '#infra/bundle/with-words';
import { writeFile } from '#infra/bundle/write-file';
import { privateFolder } from '#local/private-folder';
import { clauseKeys } from '#schemas/clause-keys';
import { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import { Post } from '#schemas/codes/post';
import { dutyTypes } from '#schemas/duties/index';
import type { LocalDate } from '#schemas/time';

const { path: folder, remove } = privateFolder();
afterAll(remove);

let made = 0;

/** A module as a bundle holds it, with files beside it. */
const bundled = async (
  contents: string,
  plugins: Plugin[],
  beside: Readonly<Record<string, string>> = {},
) => {
  made += 1;
  const own = path.join(folder, String(made));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins,
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  writeFile(path.join(own, 'index.mjs'), text);
  for (const [name, each] of Object.entries(beside)) writeFile(path.join(own, name), each);
  const load = () => import(/* @vite-ignore */ pathToFileURL(path.join(own, 'index.mjs')).href);
  return { text, load };
};

describe('a function that shows the titles of duties at most', () => {
  const source = `
    export { dutyTypes } from '#schemas/duties/index';
    export { Post } from '#schemas/codes/post';
    export { GuardianshipGround } from '#schemas/codes/guardianship-ground';`;

  it('knows of a duty type all but its help, its forms and the titles of its outcomes', async () => {
    const { dutyTypes: lean } = await (await bundled(source, [withWords('titles')])).load();
    const asLean = Object.values(dutyTypes).map(({ help: _help, outcomes, ...rest }) => ({
      ...rest,
      outcomes: Object.fromEntries(
        Object.entries(outcomes).map(([code, { title: _title, form: _form, ...facts }]) => [
          code,
          facts,
        ]),
      ),
    }));

    expect(JSON.parse(JSON.stringify(Object.values(lean)))).toEqual(
      JSON.parse(JSON.stringify(asLean)),
    );
  });

  it('says so if it is asked for a form all the same', async () => {
    const { dutyTypes: lean } = await (await bundled(source, [withWords('titles')])).load();

    expect(() => lean.accept.outcomes.accepted.form()).toThrow('not bundled: a form');
  });

  it('takes the same codes, and holds none of their labels', async () => {
    const { text, load } = await bundled(source, [withWords('titles')]);
    const lean = await load();

    expect(lean.Post.options).toEqual(Post.options);
    expect(lean.GuardianshipGround.options).toEqual(GuardianshipGround.options);
    expect(lean.Post.safeParse('nobody').success).toBe(false);
    expect(text).not.toContain(Post.labels.police_station.zh);
  });
});

it('a function that reads texts, but no form, has the help of duties, and titles and labels', async () => {
  const source =
    "export { dutyTypes } from '#schemas/duties/index'; export { Post } from '#schemas/codes/post';";
  const lean = await (await bundled(source, [withWords('texts')])).load();

  expect(lean.dutyTypes.accept.help).toEqual(dutyTypes.accept.help);
  expect(lean.dutyTypes.accept.outcomes.accepted.title).toEqual(
    dutyTypes.accept.outcomes.accepted.title,
  );
  expect(lean.Post.labels).toEqual(Post.labels);
  expect(() => lean.dutyTypes.accept.outcomes.accepted.form()).toThrow('not bundled: a form');
});

it('a bundle holds the keys of clauses, and no text of theirs', async () => {
  const source = "export { ClauseKey } from '#schemas/clauses';";
  const { text, load } = await bundled(source, [madeWhenBundled]);

  expect((await load()).ClauseKey.options).toEqual(clauseKeys);
  expect(text).not.toContain('Definition of left-behind child');
});

it('a function counts working days as the whole calendar does', async () => {
  const source = "export { holidayCalendar } from '#adapters/holiday-calendar';";
  const { holidayCalendar: lean } = await (await bundled(source, [holidayDates])).load();
  const first = Date.parse('2004-01-01');
  const days = Array.from({ length: 24 * 365 }, (_, n) =>
    new Date(first + n * 86_400_000).toISOString().slice(0, 10),
  );
  const differing = days.filter(
    (date) => lean.isWorkday(date) !== holidayCalendar.isWorkday(date as LocalDate),
  );

  expect(differing).toEqual([]);
  expect(lean.covers(2026)).toBe(holidayCalendar.covers(2026));
});

describe('a function and the packs beside it', () => {
  const source = "export { packs, policyOf } from '#adapters/policy-packs';";

  it('knows those and no other', async () => {
    const one = { pack: 'one', title: { zh: '一', en: 'one' }, kind: 'national', settings: {} };
    const beside = { 'packs.json': JSON.stringify([one]) };
    const { packs, policyOf } = await (await bundled(source, [packsBeside], beside)).load();

    expect(Object.keys(packs)).toEqual(['one']);
    expect(packs.one.title.zh).toBe('一');
    expect(() => policyOf('national', '2026-11-23T08:00:00Z')).toThrow();
  });

  it('does not start without them', async () => {
    const { load } = await bundled(source, [packsBeside]);

    await expect(load()).rejects.toThrow(/ENOENT.*packs\.json/);
  });
});

it('a part of a library that never runs says so if it does', async () => {
  const source = "import * as z from 'zod'; export const Name = z.string().min(2);";
  const { text, load } = await bundled(source, [neverRun]);
  const { Name } = await load();

  expect(Name.safeParse('a').success).toBe(false);
  expect(() => Name.toJSONSchema()).toThrow('not bundled: forms and the OpenAPI document');
  expect(text.length).toBeLessThan((await bundled(source, [])).text.length - 20_000);
  expect(z.string().toJSONSchema()).toBeDefined();
});
