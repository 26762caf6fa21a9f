import { describe, expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { COUNTY } from '#test/fakes/a-county';
import { CHILD, FATHER } from '#test/fakes/a-report';
import { aCase, awaitingParents } from '#test/fakes/a-response';
import { callAs } from '#test/fakes/a-world';
import { describePerson, personsIn } from '#test/fakes/of-people';
import { perform } from '#test/fakes/perform';
import { goOn } from '#test/fakes/usual-course';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs } from '#test/fakes/what-supervisors-do';

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

  it('tells nobody by a dispute that another case accuses the person, too', async () => {
    const child = { citizenId: CHILD };
    const accused = { role: 'accused', citizenId: FATHER, documentSeen: false } as const;
    const { world, caseId } = await aCase({ child });
    await goOn(world, caseId);
    await describePerson(world, caseId, { ...accused, name: '邻居' });
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    const { caseId: next } = await report(world, { child, division: COUNTY });

    const input = {
      params: { caseNumber: CaseId.parse(next) },
      body: { ...accused, name: '别人' },
    };
    const call = callAs('otherStation');
    const { body } = await perform(world, { step: 'describePerson', input, call });
    expect(body).toMatchObject({ disputed: [] });
  });
});
