import { birthdayRecord, birthdayWrites, birthOf } from '#domain/case/birthday';
import { openCaseOfChildRecord } from '#domain/case/case';
import { Refusal } from '#domain/errors';
import { put, ref, remove } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: { readonly citizenId: string; readonly name?: string | undefined };
}

/**
 * Says who the child is, where that became known only later: from now on a further report of the
 * same child joins this case, and none of a child for whom it was taken before.
 *
 * @throws {Refusal} `child-has-case` where another open case is this child's: people join them.
 */
export const identifyChild = caseCommand<Input>(
  'actsInCase',
  async ({ state, tools }, { body }) => {
    if (state.status === 'closed') throw new Refusal('case-closed');
    const { store, vault, at } = tools;
    const child = await vault.pseudonym('child', body.citizenId.toUpperCase());
    const [{ lock, birthday }] = await store.load({
      lock: ref(openCaseOfChildRecord, child),
      birthday: ref(birthdayRecord, state.id),
    });
    if (lock && lock.caseId !== state.id) throw new Refusal('child-has-case');
    const taken = lock ? [] : [put(openCaseOfChildRecord, { child, caseId: state.id }, 'absent')];
    const { child: before } = state;
    const freed = before && before !== child ? [remove(openCaseOfChildRecord, before)] : [];
    return {
      drafts: [
        { fact: { type: 'ChildIdentified', data: { child } }, basis: [], personal: { ...body } },
      ],
      writes: [
        ...taken,
        ...freed,
        ...(await birthdayWrites(state.id, birthOf(body, at), birthday, { at, seal: vault.seal })),
      ],
    };
  },
);
