import { describe, expect, it } from 'vitest';
import { FATHER } from '#test/fakes/a-report';
import { awaitingParents } from '#test/fakes/a-response';
import { describePerson, personsIn } from '#test/fakes/of-people';

describe('the number of a person', () => {
  it('corrects a wrong number, and frees it for somebody else', async () => {
    const { world, caseId } = await awaitingParents();
    const wrong = await describePerson(world, caseId, { role: 'father', citizenId: FATHER });
    const number = '430903198505053226';
    const again = await describePerson(world, caseId, { role: 'father', citizenId: number });
    const carer = await describePerson(world, caseId, { role: 'carer', citizenId: FATHER });

    expect(again).toBe(wrong);
    expect(personsIn(world).find(({ id }) => id === carer)?.follows).toBeUndefined();
  });
});
