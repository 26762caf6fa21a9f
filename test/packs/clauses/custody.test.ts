import { describe, expect, it } from 'vitest';
import { DutyId } from '#schemas/ids';
import { custodyOf, openAsked } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { perform } from '#test/fakes/perform';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';
import type { PackName } from '../owed.ts';
import { foundIn, owedIn, toldOf } from './under.ts';

const PLACES: readonly PackName[] = [
  'demonstration',
  'demonstration-chongqing',
  'demonstration-wuhai',
  'demonstration-jinpu',
];

/** A child who is alone and whose father cannot be reached: the police are to bring it somewhere. */
const unreachable = async (pack: PackName) => {
  const { world, caseId } = await foundIn(pack, ['living_alone']);
  await endNamed(world, caseId, 'order-return.father', 'unreachable');
  return { world, caseId };
};

/** A child whom the police have brought to the relief institution. */
const inCare = async (pack: PackName) => {
  const { world, caseId } = await unreachable(pack);
  await endNamed(world, caseId, 'escort.father', 'handedOver', { receiver: 'relief_institution' });
  return { world, caseId };
};

describe.each(PLACES)('under %s', (pack) => {
  it('the police bring a child whose parents cannot be reached to a carer (cus.escort)', async () => {
    const { world, caseId } = await unreachable(pack);

    expect(owedIn(world, caseId)).toMatchObject({ escort: 'station' });
  });
});

describe('a child whose parents cannot be reached', () => {
  it.each([
    ['close_relative', undefined],
    ['village_committee', undefined],
    ['relief_institution', undefined],
    ['welfare_institution', undefined],
    ['temporary_shelter', ['not_named']],
  ])(
    'goes to a %s, which the case shows as %j where no text names it (cus.escort)',
    async (receiver, flags) => {
      const { world, caseId } = await unreachable('demonstration-wuhai');
      await endNamed(world, caseId, 'escort.father', 'handedOver', { receiver });

      expect((await custodyOf(world, caseId))?.flags).toEqual(flags);
    },
  );
});

describe.each(['demonstration', 'demonstration-wuhai'] as const)('under %s', (pack) => {
  it('the parents of a child in care are notified by the police, and their coming is watched (cus.notify)', async () => {
    const { world, caseId } = await inCare(pack);
    expect(owedIn(world, caseId)).toMatchObject({ 'notify-parents': 'station' });
    await endNamed(world, caseId, 'notify-parents.father');

    expect(openNames(world, caseId)).toContain('compliance.father');
  });

  it('nobody has to go on trying them (pol.contact)', async () => {
    const { world, caseId } = await inCare(pack);

    expect(owedIn(world, caseId)).not.toHaveProperty('keep-contact');
  });
});

describe.each(['demonstration-chongqing', 'demonstration-jinpu'] as const)('under %s', (pack) => {
  it('the institution takes the child in (cus.receive)', async () => {
    const { world, caseId } = await inCare(pack);

    expect(owedIn(world, caseId)).toMatchObject({ admit: 'relief' });
  });

  it('the police go on trying the parents, and each attempt is told to who has the child (pol.contact)', async () => {
    const { world, caseId } = await inCare(pack);
    const { id } = openDutyOf(world, caseId, 'keep-contact');
    const body = { kind: 'contact_attempt', at: MONDAY, text: MARK } as const;
    const input = { params: { dutyId: DutyId.parse(id) }, body };
    await perform(world, { step: 'noteOnDuty', input, call: callAs('station') });
    await runUntilQuiet(world);

    expect(owedIn(world, caseId)).toMatchObject({ 'keep-contact': 'station' });
    expect(toldOf(world, 'keep-contact', 'noted-')).toEqual(['relief']);
  });
});

describe('a child in care in Chongqing', () => {
  it('is named a person by the institution that has it (cus.admit)', async () => {
    const { world, caseId } = await inCare('demonstration-chongqing');

    expect(owedIn(world, caseId)).toMatchObject({ 'name-carer': 'relief' });
  });

  it('is cared for in a form on which the institution decides (cus.form)', async () => {
    const { world, caseId } = await inCare('demonstration-chongqing');

    expect(owedIn(world, caseId)).toMatchObject({ 'decide-care': 'relief' });
  });

  it('is given services by the institution (cus.services)', async () => {
    const { world, caseId } = await inCare('demonstration-chongqing');

    expect(owedIn(world, caseId)).toMatchObject({ 'give-services': 'relief' });
  });

  it('changes school with the help of the education authority, as no notice has it in Jinpu (pol.school)', async () => {
    const here = await inCare('demonstration-chongqing');
    const elsewhere = await inCare('demonstration-jinpu');

    expect(owedIn(here.world, here.caseId)).toMatchObject({ 'transfer-school': 'education' });
    expect(owedIn(elsewhere.world, elsewhere.caseId)).not.toHaveProperty('transfer-school');
  });

  it('may be raised by a child welfare institution by agreement, which nobody may in Heshan (cus.cwi20)', async () => {
    const here = await inCare('demonstration-chongqing');
    await openAsked(here.world, here.caseId, 'delegate-care');
    expect(owedIn(here.world, here.caseId)).toMatchObject({ 'delegate-care': 'relief' });

    const elsewhere = await inCare('demonstration');
    await expect(
      openAsked(elsewhere.world, elsewhere.caseId, 'delegate-care'),
    ).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('a child whom nobody escorted', () => {
  it('is taken in by the protection institution in Chongqing, by civil affairs elsewhere (cus.inst20, cus.cq20)', async () => {
    const here = await foundIn('demonstration-chongqing', ['living_alone']);
    const elsewhere = await foundIn('demonstration', ['living_alone']);
    await openAsked(here.world, here.caseId, 'take-into-custody');
    await openAsked(elsewhere.world, elsewhere.caseId, 'take-into-custody');

    expect(owedIn(here.world, here.caseId)).toMatchObject({ 'take-into-custody': 'protection' });
    expect(owedIn(elsewhere.world, elsewhere.caseId)).toMatchObject({
      'take-into-custody': 'civil-affairs',
    });
  });
});
