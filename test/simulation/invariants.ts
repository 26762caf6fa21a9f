import assert from 'node:assert/strict';
import { DonePart, partsOf, WholeAct } from '#domain/acts/whole-act';
import type { Case } from '#domain/composed/case';
import { Report } from '#domain/reports';
import type { World } from '#test/fakes/a-world';
import { actIn } from '#test/fakes/memory-table';
import { parsed } from '#test/fakes/parsed';
import {
  alertsIn,
  allOf,
  casesIn,
  eventsOf,
  messagesIn,
  watchesIn,
} from '#test/fakes/what-happened';
import { holdCases } from './case-invariants.ts';
import { holdFiles, holdFilesAtEnd } from './file-invariants.ts';
import { ledgersAreWhole, personsHold } from './person-invariants.ts';
import { everyOwnerIsTold, nothingIsHeldBack } from './telling-invariants.ts';

const reportsIn = ({ table }: World) =>
  [...table.items.values()]
    .filter(({ type }) => type === 'report')
    .map(({ value }) => parsed(Report, value));

/** Whether somebody owes a duty with a running clock, or a watch will open one. */
const isUnderWay = (world: World, { id, open }: Case): boolean =>
  open.some(({ nextAt }) => nextAt) || watchesIn(world).some(({ caseId }) => caseId === id);

/** Whether a case ended by a disposition that a person chose, which is the only way. */
const isDisposed = (world: World, { id, status }: Case): boolean =>
  status === 'closed' && eventsOf(world, id).some(({ fact }) => fact.type === 'CaseClosed');

/** Checks that every received report is in a case on which somebody works, or in one that was properly closed. */
const reportsAreConserved = (world: World): void => {
  const cases = new Map(casesIn(world).map((each) => [each.id, each]));
  for (const { id, caseId } of reportsIn(world)) {
    const state = cases.get(caseId);
    if (!state || !Object.hasOwn(allOf(world, state).reports, id))
      assert.fail(`report ${id} is in no case`);
    assert(isUnderWay(world, state) || isDisposed(world, state), `report ${id} is nobody’s`);
  }
};

/** The invariants of every moment. */
export const holdAll = (world: World): void => {
  holdCases(world);
  holdFiles(world);
  personsHold(world);
  everyOwnerIsTold(world);
  reportsAreConserved(world);
};

/** Checks that the register numbers of a county and year run from 1, each once. */
const numbersHaveNoGap = (world: World): void => {
  const numbers = reportsIn(world).map(({ number }) => `${number?.year}-${number?.number}`);
  const years = new Map<string, number[]>();
  for (const each of numbers) {
    const [year = '', number] = each.split('-');
    years.set(year, [...(years.get(year) ?? []), Number(number)]);
  }
  for (const [year, given] of years) {
    const wanted = Array.from({ length: given.length }, (_, index) => index + 1);
    assert.deepEqual(
      given.toSorted((a, b) => a - b),
      wanted,
      `register numbers of ${year}`,
    );
  }
};

/** The number of messages sent: alone, in a digest for many, or to a reporter. */
const tellingsIn = (world: World): number => {
  const tried = alertsIn(world).filter(({ attempts }) => attempts > 0);
  const digests = new Set(tried.flatMap(({ digest }) => digest ?? []));
  const alone = tried.filter(({ digest }) => digest === undefined);
  const reporters = casesIn(world)
    .flatMap(({ id }) => eventsOf(world, id))
    .filter(({ fact }) => fact.type === 'ReporterTold');
  return alone.length + digests.size + reporters.length;
};

/** Checks that a message is repeated only if a fault came between its acceptance and its record. */
const nobodyIsToldTwice = (world: World, gaps: number): void => {
  const { texts, mails } = world.messenger;
  const sent = texts.length + mails.length;
  const told = tellingsIn(world);
  const unnoted = gaps + (world.observing.unnoted ?? 0);
  assert(sent <= told + unnoted, `${sent} messages for ${told} tellings and ${unnoted} gaps`);
};

/** Checks that no message is left that was to be carried out. */
const outboxIsEmpty = (world: World): void => {
  assert.deepEqual(
    messagesIn(world).map(({ errand }) => errand.kind),
    [],
    'the outbox',
  );
};

/**
 * Checks that each part of each whole act was done once: there are as many reports as parts, with the reporter sealed
 * under the act.
 */
const actsAreWhole = ({ table }: World): void => {
  const acts = table.having('type', 'wholeAct').map(({ value }) => parsed(WholeAct, value));
  const done = table.having('type', 'donePart').map(({ value }) => parsed(DonePart, value));
  for (const act of acts) {
    const own = done.filter(({ act: id }) => id === act.id);
    const parts = own.map(({ part }) => part).toSorted((one, other) => one - other);
    assert.deepEqual(parts, partsOf(act), `parts of ${act.id}`);
    const sealed = [...table.reporters].filter(([, text]) => actIn(text) === act.id);
    const reports = own.map(({ reportId }) => `reporters|REPORT#${reportId}|REPORTER`);
    assert.deepEqual(sealed.map(([path]) => path).sort(), reports.sort(), `reports of ${act.id}`);
  }
};

export interface End {
  readonly isDone: boolean;
  readonly gaps: number;
}

/** The invariants of the end, after everything has healed and everybody has done their work. */
export const holdAtEnd = (world: World, { isDone, gaps }: End): void => {
  holdAll(world);
  assert(isDone, 'a case does not come to its end');
  holdFilesAtEnd(world);
  outboxIsEmpty(world);
  actsAreWhole(world);
  ledgersAreWhole(world);
  numbersHaveNoGap(world);
  nobodyIsToldTwice(world, gaps);
  nothingIsHeldBack(world);
};
