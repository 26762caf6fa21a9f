import { birthdayRecord, birthdayWrites, type KnownBirth } from '#domain/case/birthday';
import { openCaseOfChildRecord } from '#domain/case/case';
import { ChildIdentified } from '#domain/case/facts';
import { namesChild } from '#domain/child/names-child';
import { againstNumber } from '#domain/child/number-warnings';
import { Refusal } from '#domain/errors';
import { put, ref, remove } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Tools } from '../command.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly citizenId: string; readonly name?: string | undefined };
}

/**
 * When the child was born, by the number of a document that the officer has seen.
 *
 * @throws {Refusal} `bad-input` for a number that cannot be the child's own, its parent's for one: two children
 * under one number would be one case.
 */
const bornBy = (number: string, openedAt: Instant): KnownBirth => {
  const naming = namesChild(number, { at: openedAt, isSeen: true });
  if (!naming.names) {
    throw new Refusal('bad-input', { complaints: againstNumber(naming.doubts, '/citizenId') });
  }
  return { date: naming.birthDate, source: 'citizen_id' };
};

/** The child's pseudonym. */
const childIn = ({ body }: Input, { vault }: Pick<Tools, 'vault'>): Promise<string> =>
  vault.pseudonym('child', body.citizenId.toUpperCase());

/**
 * Says who the child is, where that became known only later: from now on a further report of the
 * same child joins this case, and none of a child for whom it was taken before.
 *
 * @throws {Refusal} `bad-input` for a number that cannot be the child's, `child-has-case` where another open case is this child's: people join them.
 */
export const identifyChild = caseCommand({
  may: 'actsInCase',
  reads: async ({ id }, input: Input, tools) => ({
    lock: ref(openCaseOfChildRecord, await childIn(input, tools)),
    birthday: ref(birthdayRecord, id),
  }),
  decide: async ({ state, tools, found: { lock, birthday } }, input) => {
    if (state.status === 'closed') throw new Refusal('case-closed');
    const { vault, at } = tools;
    const { body } = input;
    const birth = bornBy(body.citizenId, state.openedAt);
    const child = await childIn(input, tools);
    if (lock && lock.caseId !== state.id) throw new Refusal('child-has-case');
    const taken = lock ? [] : [put(openCaseOfChildRecord, { child, caseId: state.id }, 'absent')];
    const { child: before } = state;
    const freed = before && before !== child ? [remove(openCaseOfChildRecord, before)] : [];
    return {
      drafts: [{ fact: ChildIdentified.of({ child }), basis: [], personal: { ...body } }],
      writes: [
        ...taken,
        ...freed,
        ...(await birthdayWrites(state.id, birth, birthday, { at, seal: vault.seal })),
      ],
    };
  },
});
