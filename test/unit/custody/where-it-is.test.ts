import { describe, expect, it } from 'vitest';
import {
  aCustodyWorld,
  anEscort,
  aPlacement,
  custodyOf,
  endBy,
  handOver,
  shown,
  toPlace,
} from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { MONDAY } from '#test/fakes/memory-clock';
import { endNamed, openNames } from '#test/fakes/usual-course';
import { openDutyOf } from '#test/fakes/what-people-do';

const at = (receiver: string, change = {}) => ({
  at: MONDAY,
  receiver,
  receivedBy: MARK,
  place: MARK,
  reason: MARK,
  ...change,
});

const apart = { apartFromAccused: true };
const refused = (field: string) => ({ details: { complaints: [{ path: `/${field}` }] } });

/** The police have found this and that the child is alone, and its father cannot be reached. */
const alsoAlone = async (situation: string) => {
  const { world, caseId } = await aCase();
  const fields = { situations: [situation, 'living_alone'], parents: ['father'] };
  await endNamed(world, caseId, 'dispatch', 'found', fields);
  await endNamed(world, caseId, 'order-return.father', 'unreachable');
  return { world, caseId };
};

describe('a child whom somebody else has harmed', () => {
  it('and who was found alone goes to its grandmother: no text is against it (cus.escort)', async () => {
    const { world, caseId } = await alsoAlone('unlawful_infringement');
    await handOver(world, caseId, at('close_relative'));

    expect(await custodyOf(world, caseId)).toMatchObject({ receiver: 'close_relative' });
    expect((await custodyOf(world, caseId))?.flags).toBeUndefined();
  });

  it('goes to no home before somebody has made sure that the accused does not live there (cus.escort)', async () => {
    const { world, caseId } = await alsoAlone('unlawful_infringement');
    const accused = { accused: ['mother'], dangers: [], placement: 'not_needed' };
    await endNamed(world, caseId, 'stop-harm', 'stopped', accused);

    for (const home of ['close_relative', 'relative', 'foster_family', 'private_carer'])
      await expect(handOver(world, caseId, at(home))).rejects.toMatchObject(
        refused('apartFromAccused'),
      );
    await handOver(world, caseId, at('close_relative', apart));
    expect(await custodyOf(world, caseId)).toMatchObject({ receiver: 'close_relative' });
  });
});

describe('after violence at home', () => {
  it('a relative has the child by somebody’s decision, and the case shows it (pol.dv)', async () => {
    const { world, caseId } = await alsoAlone('domestic_violence');
    await expect(handOver(world, caseId, at('close_relative'))).rejects.toMatchObject(
      refused('apartFromAccused'),
    );
    await handOver(world, caseId, at('close_relative', apart));

    expect(await shown(world, caseId)).toMatchObject({
      custody: { receiver: 'close_relative', flags: ['outside_violence_list'] },
    });
  });

  it('the village has it likewise, and an institution of the list has no flag (pol.dv)', async () => {
    const flags = async (receiver: string) => {
      const { world, caseId } = await alsoAlone('domestic_violence');
      await handOver(world, caseId, at(receiver));
      return (await custodyOf(world, caseId))?.flags;
    };

    expect(await flags('village_committee')).toEqual(['outside_violence_list']);
    expect(await flags('relief_institution')).toBeUndefined();
  });

  it('in danger the placement of civil affairs stays owed, wherever the child is (pol.dv)', async () => {
    const { world, caseId } = await alsoAlone('domestic_violence');
    await handOver(world, caseId, at('close_relative', apart));
    await endNamed(world, caseId, 'stop-harm', 'stopped', { accused: ['father'] });
    await endNamed(world, caseId, 'request-placement');

    expect(openNames(world, caseId)).toEqual(expect.arrayContaining(['assist-placement', 'place']));
    const without = endNamed(world, caseId, 'assist-placement', 'notNeeded');
    await expect(without).rejects.toMatchObject({ code: 'not-yet' });
    await endNamed(world, caseId, 'place');
    await endNamed(world, caseId, 'assist-placement', 'notNeeded');
    expect(await custodyOf(world, caseId)).toMatchObject({ receiver: 'welfare_institution' });
  });

  it('in danger placement is no choice, and after a mere accident it is one (pol.dv, pol.harm)', async () => {
    const stopped = { dangers: ['without_care'], placement: 'not_needed', accused: [] };
    const answer = async (situation: string) => {
      const { world, caseId } = await aCase();
      await endNamed(world, caseId, 'dispatch', 'found', { situations: [situation] });
      await endNamed(world, caseId, 'stop-harm', 'stopped', stopped);
    };

    await expect(answer('domestic_violence')).rejects.toMatchObject(refused('placement'));
    for (const situation of ['accidental_injury', 'unlawful_infringement', 'coerced_begging'])
      await expect(answer(situation)).resolves.toBeUndefined();
  });
});

describe('civil affairs as temporary guardian', () => {
  it.each(['close_relative', 'relative', 'foster_family'])(
    'gives the child to a %s, and answers for it: no institution owes anything (cus.inst20)',
    async (receiver) => {
      const world = aCustodyWorld();
      const caseId = await aPlacement(world, { accused: ['father'] });
      const guardianship = { custody: 'temporary_guardianship', ground: 'seriously_harmed' };
      await endBy(world, caseId, ['place', 'placed'], at(receiver, { ...guardianship, ...apart }));

      expect(await custodyOf(world, caseId)).toMatchObject({ receiver, office: 'civil-affairs' });
      const owed = openNames(world, caseId);
      for (const each of ['admit', 'name-carer', 'give-services']) expect(owed).not.toContain(each);
    },
  );
});

describe('a child that is somewhere else', () => {
  it.each(['private_carer', 'hospital', 'school', 'temporary_shelter'])(
    'is recorded there, and the case shows that no text names such a place: %s (cus.escort)',
    async (receiver) => {
      const world = aCustodyWorld();
      const caseId = await anEscort(world);
      await handOver(world, caseId, at(receiver));

      expect(await shown(world, caseId)).toMatchObject({
        custody: { receiver, flags: ['not_named'] },
      });
      expect(openDutyOf(world, caseId, 'end-custody')).toBeDefined();
    },
  );

  it('in a place of the list has no flag (cus.escort)', async () => {
    const world = aCustodyWorld();
    const caseId = await anEscort(world);
    await handOver(world, caseId, toPlace('home-place'));

    expect((await custodyOf(world, caseId))?.flags).toBeUndefined();
  });
});
