import { expect, it } from 'vitest';
import { aCase } from '#test/fakes/a-response';
import { outcomes } from '#test/fakes/outcomes';
import { end, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';

const ADDRESS = '资阳区幸福路8号';

it('an address that somebody writes into another field leaves the vault in no record or message', async () => {
  const { world, caseId } = await aCase({ course: `孩子已送往${ADDRESS}`, severity: ADDRESS });
  const careTonight = `今晚住${ADDRESS}`;
  const found = { ...outcomes.found, measures: `送至${ADDRESS}`, careTonight };
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', found);
  await runUntilQuiet(world);

  const { items } = world.table;
  const { texts, mails } = world.messenger;
  const { notes, failures } = world.meter;
  const { started, succeeded, tasks } = world.machines;
  const everything = [[...items], texts, mails, notes, failures, started, succeeded, tasks];
  expect(JSON.stringify(everything)).not.toContain(ADDRESS);
});
