import { describe, expect, it } from 'vitest';
import { endPointless } from '#domain/composed/case';
import { EpisodeId } from '#schemas/ids';
import { CHILD } from '#test/fakes/a-report';
import { aCase, awaitingParents, endsOf } from '#test/fakes/a-response';
import { aWorld } from '#test/fakes/a-world';
import { endNamed, goOn, openNames } from '#test/fakes/usual-course';
import { casesIn } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const superseded = (name: string, rule: string) => ({ name, outcome: 'superseded', rule });
const CARED_FOR = 'the child is already in care, or a parent or trustee is there';

describe('an escort', () => {
  it.each(['returned', 'trusteeNamed'] as const)(
    'on its way is pointless once the other parent has %s (cus.escort)',
    async (outcome) => {
      const { world, caseId } = await awaitingParents();
      await endNamed(world, caseId, 'order-return.father', 'unreachable');
      await endNamed(world, caseId, 'order-return.mother', 'ordered');
      expect(openNames(world, caseId)).toContain('escort.father');

      await endNamed(world, caseId, 'compliance.mother', outcome);

      expect(endsOf(world, caseId)).toContainEqual(superseded('escort.father', CARED_FOR));
    },
  );

  it('serves the child, whichever parent could not be reached: a second is pointless', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'order-return.mother', 'unreachable');

    expect(openNames(world, caseId)).toContain('escort.father');
    expect(endsOf(world, caseId)).toContainEqual(superseded('escort.mother', CARED_FOR));
    expect(openNames(world, caseId)).toContain('notify-parents.mother');
  });

  it('is pointless for a parent found unreachable when the child is placed already', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver');
    await endNamed(world, caseId, 'order-return.mother', 'unreachable');

    expect(endsOf(world, caseId)).toContainEqual(superseded('escort.mother', CARED_FOR));
  });

  it('is asked for again when the police have gone again and found the child alone', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: CHILD } });
    await goOn(world, caseId, { 'order-return': 'unreachable' });
    await report(world, { child: { citizenId: CHILD } });
    await goOn(world, caseId, {}, ['close', 'order-return.father', 'order-return.mother']);

    await endNamed(world, caseId, 'order-return.father', 'unreachable');

    expect(openNames(world, caseId)).toContain('escort.father');
  });
});

describe('word to a parent', () => {
  it('is still owed while the child is only placed (cus.notify)', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver');

    expect(openNames(world, caseId)).toContain('notify-parents.father');
  });

  it('is pointless once a parent is there', async () => {
    const { world, caseId } = await awaitingParents();
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    await endNamed(world, caseId, 'escort.father', 'handedOver');
    await endNamed(world, caseId, 'order-return.mother', 'ordered');
    await endNamed(world, caseId, 'compliance.mother', 'returned');

    const rule = 'a parent or trustee is there';
    expect(endsOf(world, caseId)).toContainEqual(superseded('notify-parents.father', rule));
  });
});

it('one parent’s return leaves what the other owes as it is', async () => {
  const { world, caseId } = await awaitingParents();
  await endNamed(world, caseId, 'order-return.father', 'ordered');
  await endNamed(world, caseId, 'order-return.mother', 'ordered');
  await endNamed(world, caseId, 'compliance.mother', 'returned');

  expect(openNames(world, caseId)).toEqual([
    'close',
    'compliance.father',
    'reprimand.father',
    'reprimand.mother',
  ]);
});

describe('what the assessment concluded', () => {
  it.each([
    ['serve', { services: [] }, 'the assessment calls for no services'],
    ['secure', { hardship: false }, 'no hardship, or outside the policy'],
    ['secure', { meetsPolicy: false }, 'no hardship, or outside the policy'],
  ])('makes %s pointless where it says %j', async (name, change, rule) => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, ['assess']);
    await endNamed(world, caseId, 'assess', 'concluded', change);

    expect(endsOf(world, caseId)).toContainEqual(superseded(name, rule));
  });

  it('leaves both open where it asks for both', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, ['assess']);
    await endNamed(world, caseId, 'assess');

    expect(openNames(world, caseId)).toEqual(expect.arrayContaining(['secure', 'serve']));
  });
});

it('a citizen who reports owes no help (rep.assist)', async () => {
  const { world, caseId } = await aCase({ reporter: { kind: 'citizen' } });

  expect(endsOf(world, caseId)).toEqual([
    superseded('assist', 'the reporter is not a mandatory reporter'),
  ]);
});

it('closing one of two responses that have come to their close closes the case and both', async () => {
  const world = aWorld();
  const known = { child: { citizenId: CHILD } };
  const { caseId } = await report(world, known);
  await goOn(world, caseId);
  await report(world, known);
  await goOn(world, caseId);
  expect(openNames(world, caseId)).toEqual(['close', 'close']);

  await endNamed(world, caseId, 'close');
  await runUntilQuiet(world);

  expect(endsOf(world, caseId)).toContainEqual(superseded('close', 'the case is closed'));
  expect(casesIn(world)[0]).toMatchObject({ status: 'closed', open: [] });
  expect(world.machines.running.size).toBe(0);
});

it('the assessment of another response ends none of this one’s services', async () => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, {}, ['serve', 'secure']);
  const [state] = casesIn(world);
  if (!state?.assessment) throw new Error('nothing was assessed');
  const episodeId = EpisodeId.parse('emergency-response-2');
  const other = { ...state.assessment, episodeId, services: [], hardship: false };

  expect(endPointless({ ...state, assessment: other })).toEqual([]);
  expect(
    endPointless({ ...state, assessment: { ...other, episodeId: state.assessment.episodeId } }),
  ).toHaveLength(2);
});
