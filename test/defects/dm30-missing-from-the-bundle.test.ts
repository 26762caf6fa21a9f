import { expect, it } from 'vitest';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { guardianshipIn, nameRespondent } from '#test/fakes/of-petitions';
import { endNamed, openNames } from '#test/fakes/usual-course';

const held = (kind: string) => ({ kind, state: 'held', where: MARK });

const KINDS = [
  ...['assessment_report', 'child_wish', 'relation', 'conduct', 'educations', 'harm'],
  ...['livelihood', 'new_guardian'],
];

/** A case with a petition whose papers are being prepared. */
const preparing = async () => {
  const { world, caseId } = await aCase();
  await nameRespondent(world, caseId);
  await endNamed(world, caseId, 'weigh-petition.father', 'toPetition');
  const list = (pieces: readonly object[]) =>
    endNamed(world, caseId, 'prepare-petition.father', 'listed', { pieces });
  return { world, caseId, list };
};

it('a list of evidence that says nothing of a document is not taken, and names the document', async () => {
  const { world, caseId, list } = await preparing();
  const without = KINDS.filter((kind) => kind !== 'educations').map(held);

  await expect(list(without)).rejects.toMatchObject({
    details: { complaints: [{ path: '/pieces', allowed: 'educations' }] },
  });
  expect(openNames(world, caseId)).toContain('prepare-petition.father');
});

it('a document that is missing is shown as missing until the petition is filed, with the reason why', async () => {
  const { world, caseId, list } = await preparing();
  const others = KINDS.filter((kind) => kind !== 'harm').map(held);
  await expect(list([...others, { kind: 'harm', state: 'missing' }])).rejects.toMatchObject({
    details: { complaints: [{ path: `/pieces/${others.length}/note` }] },
  });
  await list([...others, { kind: 'harm', state: 'missing', note: MARK }]);

  const { guardians } = await guardianshipIn(world, caseId);
  expect(guardians[0]?.evidence?.missing).toEqual(['harm']);
  expect(guardians[0]?.evidence?.held).toHaveLength(KINDS.length - 1);
});

it('a document that is held lies somewhere', async () => {
  const { list } = await preparing();
  const [first, ...others] = KINDS.map(held);

  await expect(list([{ ...first, where: undefined }, ...others])).rejects.toMatchObject({
    details: { complaints: [{ path: '/pieces/0/where' }] },
  });
});
