import { expect, it } from 'vitest';
import { caseRecord } from '#domain/composed/case';
import { put } from '#domain/record';
import { CaseId } from '#schemas/ids';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { people, type Role } from '#test/fakes/a-county';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { caseNow } from '#test/fakes/what-happened';

const NONE = 'ZZZZZZZZ';

const refusals = ({ ports }: World, number: string, role: Role) => {
  const params = { caseNumber: CaseId.parse(number) };
  const asked = [
    showCase(ports)({ params }, callAs(role)),
    showHistory(ports)({ params, query: { limit: 10 } }, callAs(role)),
  ];
  return Promise.all(
    asked.map((answer) =>
      answer.then(
        () => 'an answer',
        ({ name, code, message, details }) => JSON.stringify({ name, code, message, details }),
      ),
    ),
  );
};

it.each(['stranger', 'countyPolice'] as const)(
  'whoever may not see a case (%s) hears the same as of a case that does not exist',
  async (role) => {
    const { world, caseId } = await aCase();
    const state = await caseNow(world, caseId);
    world.table.transact([put(caseRecord, { ...state, barred: [people.countyPolice] })]);

    expect(await refusals(world, caseId, role)).toEqual(await refusals(world, NONE, role));
  },
);
