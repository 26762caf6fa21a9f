import { expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { aCase } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { caseNow } from '#test/fakes/what-happened';
import { openDutyOf } from '#test/fakes/what-people-do';
import { note } from '#test/fakes/what-supervisors-do';

it('neither the stored case nor its answer grows with its history, and reading writes nothing', async () => {
  const { world, caseId } = await aCase();
  const duty = openDutyOf(world, caseId, 'accept');
  const noteOften = async (times: number) => {
    for (let n = 0; n < times; n += 1) await note(world, duty, 'station', MONDAY);
  };
  const read = async () => {
    const params = { caseNumber: CaseId.parse(caseId) };
    const { body } = await showCase(world.ports)({ params }, callAs('station'));
    return JSON.stringify(body).length;
  };
  const stored = async () => JSON.stringify(await caseNow(world, caseId)).length;
  await noteOften(60);
  const before = { answer: await read(), stored: await stored() };
  await noteOften(120);
  const { writes } = world.store.disturb;

  expect(await read()).toBeLessThan(before.answer * 1.1);
  expect(await read()).toBe(await read());
  expect(await stored()).toBeLessThan(before.stored * 1.1);
  expect(world.store.disturb.writes).toBe(writes);
});
