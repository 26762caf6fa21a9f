import { beforeAll, describe, expect, it } from 'vitest';
import { table } from '#schemas/api/index';
import { openApiDocument } from '#schemas/api/openapi';
import { allSteps } from '#test/fakes/all-steps';
import { type Answered, memoryApi, type Routed, routed } from '#test/fakes/memory-api';
import { callerNames, callers, expectedOf, table as oracle } from './oracle.ts';
import { absent, requests, requestTo } from './requests.ts';
import { aScene, type Things } from './scene.ts';

const openApi = openApiDocument();

const CODES: Readonly<Record<string, string>> = {
  'not-allowed': '-',
  'not-found': '.',
  'unknown-officer': '?',
};

const signOf = ({ status, text }: Answered): string => {
  if (status < 300 || [409, 412, 422].includes(status)) return 'y';
  const { code } = JSON.parse(text);
  if (status === 400) return 'x';
  return CODES[code] ?? `${status} ${code}`;
};

/** The statuses that the OpenAPI document declares for a route. */
const declaredOf = (route: Routed): readonly string[] => {
  const { path = '', method = 'GET' } = routed.find(({ name }) => name === route) ?? {};
  const operations = openApi.paths?.[path];
  const operation = operations?.[({ GET: 'get', POST: 'post', PUT: 'put' } as const)[method]];
  return Object.keys(operation?.responses ?? {});
};

/** A caller with the right may be refused for what the request says. */
const fits = (sign: string, expected: string): boolean =>
  sign === expected || (sign === 'x' && expected === 'y');

/** Closed offices and new entries change what the others may, so that their routes come last. */
const LAST: readonly Routed[] = ['closeOffice', 'reopenOffice', 'loadDirectory'];

const isAsked = (name: string): boolean =>
  [allSteps, requests, oracle].every((each) => name in each);

const names: readonly Routed[] = [
  ...routed.map(({ name }) => name).filter((name) => isAsked(name) && !LAST.includes(name)),
  ...LAST,
];

/** The function of papers has ports of its own: `test/cloud/api/rights.test.ts` asks its routes by role. */
const OF_PAPERS = ['givePaper', 'readPaper', 'returnPaper', 'sendSignedPart', 'showPapers'];

let things: Things;
let ask: ReturnType<typeof memoryApi>;

beforeAll(async () => {
  const scene = await aScene();
  things = scene.things;
  ask = memoryApi(scene.world);
});

it('each route says how it is asked, and who gets what', () => {
  const aside = ['callHotline', 'moveClock', 'showOpenApi', ...OF_PAPERS];
  const left = table.map(({ name }) => name).filter((name) => !isAsked(name));

  expect(left.toSorted()).toEqual(aside.toSorted());
});

describe.each(names)('%s', (route) => {
  const expected = expectedOf(route);
  const declared = declaredOf(route);

  it('tells those who may not know of it the same as if it were not there', async () => {
    const there = requestTo(route, things);
    const nowhere = requestTo(route, absent(things));

    for (const name of callerNames.filter((each) => expected[each] === '.'))
      expect(await ask(there, callers[name]), name).toEqual(await ask(nowhere, callers[name]));
  });

  it('is for those whom the pages name, and for nobody else, by a declared status', async () => {
    const request = requestTo(route, things);

    const signs: Record<string, string> = {};
    for (const name of callerNames.toReversed()) {
      const answer = await ask(request, callers[name]);
      expect(declared).toContain(String(answer.status));
      const sign = signOf(answer);
      signs[name] = fits(sign, expected[name]) ? expected[name] : sign;
    }

    expect(signs).toEqual(expected);
  });
});
