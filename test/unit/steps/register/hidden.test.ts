import { beforeEach, describe, expect, it } from 'vitest';
import { fileRecord } from '#domain/composed/child';
import { put, ref } from '#domain/record';
import type { FileId } from '#schemas/ids';
import { VisitBody } from '#schemas/register/visit-body';
import { showChildOfDuty } from '#steps/files/show-child-of-duty';
import { recordVisit } from '#steps/register/record-visit';
import { CHILD } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { enter, find, list, show, write } from '#test/fakes/in-register';
import { eventsOfFile, sealedIn } from '#test/fakes/of-files';
import { openDutyOf, report } from '#test/fakes/what-people-do';

let world: World;

beforeEach(() => {
  world = aWorld();
});

const stateOf = async (file: FileId) => {
  const [{ state }] = await world.store.load({ state: ref(fileRecord, file) });
  return state;
};

describe('a case of the child', () => {
  const shownOf = async (file: FileId) => {
    const {
      file: _file,
      registeredAt: _r,
      updatedAt: _u,
      identity,
      ...rest
    } = await show(world, file);
    return { ...rest, names: Object.keys(identity ?? {}), others: identity?.name?.others };
  };

  it('is told by nothing in the register: entering, file and history are as without it', async () => {
    await report(world, { child: { name: '别的名字', citizenId: CHILD } });
    const withCase = await enter(world, { citizenId: CHILD });
    const shown = await shownOf(withCase.file);

    world = aWorld();
    const without = await enter(world, { citizenId: CHILD });
    expect(await shownOf(without.file)).toEqual(shown);
    expect({ ...without, file: 0 }).toEqual({ ...withCase, file: 0 });
  });

  it('is told by no duty of the register either: it shows the words of the register alone', async () => {
    await report(world, { child: { name: '别的名字', citizenId: CHILD } });
    const { file } = await enter(world, { citizenId: CHILD });
    const body = VisitBody.parse({
      at: world.clock.at(),
      visitor: 'village',
      result: 'child_seen',
      abnormal: '甲',
    });
    await recordVisit(world.ports)({ params: { file }, body }, callAs('village'));
    const duty = openDutyOf(world, file, 'answer-visit');
    const asked = { params: { dutyId: duty.id } };
    const shown = await showChildOfDuty(world.ports)(asked, callAs('township'));
    expect(JSON.stringify(shown.body)).toContain('小芳');
    expect(JSON.stringify(shown.body)).not.toContain('别的名字');
  });

  it('finds the file of the register by the number', async () => {
    const { file } = await enter(world, { citizenId: CHILD });
    await report(world, { child: { citizenId: CHILD } });
    expect((await stateOf(file))?.cases).toHaveLength(1);
  });
});

describe('an officer who stands back from a file', () => {
  it('sees nothing of it, in no list and by no search (回避)', async () => {
    const { file } = await enter(world, { citizenId: CHILD });
    const state = await stateOf(file);
    if (!state) throw new Error('no file');
    world.table.transact([put(fileRecord, { ...state, barred: ['pan.jie'] })]);

    await expect(show(world, file)).rejects.toMatchObject({ code: 'not-found' });
    await expect(write(world, file, { part: 'remarks', text: '乙' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await list(world)).items).toEqual([]);
    expect((await find(world, { name: '小芳' })).items).toEqual([]);
    expect((await list(world, {}, 'township')).items).toHaveLength(1);
  });
});

describe('the content', () => {
  it('stands nowhere in clear: not in state, events or lists', async () => {
    const { file } = await enter(world, {
      citizenId: CHILD,
      parts: [
        { part: 'health', condition: 'ill', detail: '哮喘' },
        { part: 'categories', categories: [{ category: 'key_object', since: '2026-03-01' }] },
      ],
    });
    const stored = JSON.stringify([await stateOf(file), eventsOfFile(world, file)]);
    for (const word of ['小芳', CHILD, '哮喘', '"ill"', 'key_object']) {
      expect(stored).not.toContain(word);
    }
    expect(await sealedIn(world, file, 3)).toMatchObject({
      content: { entry: { detail: '哮喘' } },
    });
  });
});
