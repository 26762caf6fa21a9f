import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOutcome } from '#domain/input/read-outcome';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { formOf } from '#schemas/form';
import { type Answer, filled } from '#test/fakes/fill-form';
import { isItsTurn } from '#test/turn';
import { aPage, type Drawing } from './browser.ts';

interface Seen {
  readonly stood: unknown;
  readonly sent: unknown;
}

const types: readonly DutyType[] = Object.values(dutyTypes);
const outcomes = types.flatMap((type) =>
  Object.keys(type.outcomes).map((each) => [type, each] as const),
);

let drawing: Drawing;

beforeAll(async () => {
  drawing = await aPage();
});

afterAll(() => drawing.browser.close());

/** Runs a function in the page; its first argument is the `heli` of `draws.mjs`. */
const inPage = <T>(what: string, ...given: readonly unknown[]): Promise<T> =>
  drawing.page.evaluate(`(${what})(heli, ...${JSON.stringify(given)})`);

const valuesIn = (data: unknown): readonly unknown[] => {
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(valuesIn);
  return data === undefined ? [] : [data];
};

describe('in react-jsonschema-form, as it comes', () => {
  it('an untouched form of every type of duty is empty, and sends nothing', async () => {
    for (const type of types) {
      const { stood, sent } = await inPage<Seen>(
        '(heli, form) => heli.untouched(form)',
        formOf(type),
      );
      expect([type.code, valuesIn(stood), sent]).toEqual([type.code, [], undefined]);
    }
  });

  it('once an outcome is chosen nothing else is, and nothing is sent', async () => {
    for (const [type, outcome] of outcomes) {
      const { stood, sent } = await inPage<Seen>(
        '(heli, form, outcome) => heli.chosen(form, outcome)',
        formOf(type),
        outcome,
      );
      expect([type.code, valuesIn(stood), sent]).toEqual([type.code, [outcome], undefined]);
    }
  });
});

describe('in JSON Forms, as it comes', () => {
  it('the untouched fields of every outcome are empty, and wrong to send', async () => {
    for (const [type, outcome] of outcomes) {
      const shape = formOf(type).allOf.find((each) => each.if.properties.outcome.const === outcome);
      await inPage('(heli, shape) => heli.jsonForms(shape)', shape?.then);
      await expect
        .poll(() => inPage<number>('(heli) => heli.drawn.errors'), { interval: 5 })
        .toBeGreaterThan(0);
      expect([type.code, await inPage('(heli) => heli.standing()')]).toEqual([type.code, {}]);
      expect(await drawing.page.textContent('main')).not.toContain('No applicable renderer');
    }
  });
});

/** The characters of a label that have a meaning in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The control with this label; form libraries mark a required field with a star. */
const byLabel = ({ label }: Answer, within: Page | Locator = drawing.page) =>
  within.getByLabel(new RegExp(`^\\s*${label.replaceAll(SPECIAL, '\\$&')}\\s*\\*?\\s*$`));

const fill = async (answer: Answer, within?: Locator): Promise<void> => {
  const { kind, field, typed, cells } = answer;
  const list = drawing.page.locator(`#root_${field}`);
  switch (kind) {
    case 'list':
      await list.getByRole('button').first().click();
      return drawing.page.locator(`#root_${field}_0`).fill(typed);
    case 'rows':
      for (const cell of cells) await fill(cell, drawing.page.locator(`#root_${field}_0`));
      return;
    case 'moment':
    case 'day':
    case 'text':
    case 'number':
    case 'line':
      return byLabel(answer, within).fill(typed);
    default:
      await byLabel(answer, within).selectOption([{ label: typed }]);
  }
};

const courses = outcomes.map(([type, outcome]) => ({
  ...{ type, outcome },
  answers: filled(formOf(type), outcome),
}));

/** The outcomes drawn in this run: one for each kind of control, and those of the others whose turn it is. */
const drawnNow = courses.filter(
  ({ answers }, place) =>
    answers.some(
      ({ kind }) =>
        courses.findIndex((each) => each.answers.some((answer) => answer.kind === kind)) === place,
    ) || isItsTurn(place, 20),
);

describe('a form that is drawn, filled by its labels and sent', () => {
  it.each(drawnNow.map((each) => [each.type.code, each.outcome, each] as const))(
    'is taken: %s as %s',
    async (_code, outcome, { type, answers }) => {
      const { title } = type.outcomes[outcome] ?? {};
      await inPage('(heli, form) => heli.rjsf(form)', formOf(type));
      await drawing.page
        .getByLabel('办理结果')
        .selectOption({ label: `${title?.zh} ${title?.en}` });
      for (const answer of answers) await fill(answer);
      await drawing.page.getByRole('button', { name: 'Submit' }).click();

      const sent = await inPage<Record<string, unknown> | undefined>('(heli) => heli.drawn.sent');
      if (!sent) throw new Error(`not sent: ${await drawing.page.textContent('main')}`);
      expect(readOutcome(type, sent)).toMatchObject({ outcome, complaints: [] });
      for (const { field, sent: value } of answers) expect(sent).toMatchObject({ [field]: value });
      expect(drawing.errors).toEqual([]);
    },
  );
});
