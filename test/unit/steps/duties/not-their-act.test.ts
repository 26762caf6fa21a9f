import { expect, it } from 'vitest';
import { reassignDuty } from '#steps/duties/change-duty';
import { aCase } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { openNamed } from '#test/fakes/usual-course';
import { end } from '#test/fakes/what-people-do';

it('an act by a body that may see the case is refused with whose it is, and the clauses (pol.accept)', async () => {
  const { world, caseId } = await aCase();
  const duty = openNamed(world, caseId, 'dispatch');
  const refused = end(world, duty, 'civilAffairs', { ...outcomes.found });

  await expect(refused).rejects.toMatchObject({
    code: 'not-allowed',
    details: {
      complaints: [
        {
          path: '/dutyId',
          allowed: 'police_station',
          zh: expect.stringContaining('pol.accept'),
          en: expect.stringContaining('pol.accept'),
        },
      ],
    },
  });
});

it('a body that may not see the case learns nothing of it', async () => {
  const { world, caseId } = await aCase();
  const duty = openNamed(world, caseId, 'dispatch');
  const { ports } = world;
  const body = { office: 'station', reason: 'x' } as never;
  const asked = reassignDuty(ports)({ params: { dutyId: duty.id }, body }, callAs('village'));

  await expect(asked).rejects.toSatisfy(
    ({ code, details }) => code === 'not-found' && Object.keys(details).length === 0,
  );
});
