import { supervises } from '#domain/access/relation';
import { offerTransfer as decideOffer } from '#domain/case/transfer-case';
import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import type { TransferBody } from '#schemas/api/case-places';
import { dutyTypes } from '#schemas/duties/index';
import type { CaseId } from '#schemas/ids';
import { dutyView } from '../duties/duty-view.ts';
import { whoIn } from '../who-in.ts';
import { caseCommand } from './case-command.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly body: TransferBody;
}

/**
 * Offers a case to another place. The answer is the duty of civil affairs there to take it over.
 *
 * @throws {Refusal} `not-allowed` for those who supervise only another place of the case.
 */
export const offerTransfer = caseCommand({
  may: 'transfersCase',
  alsoIn: ({ body }: Input) => [body.to],
  decide: ({ state, context, tools }, { body }) => {
    if (!supervises(whoIn(tools), state.division)) throw new Refusal('not-allowed');
    const { at, successors } = tools;
    const answer = (duties: readonly Duty[]) => {
      const opened = duties.find(({ type }) => type === dutyTypes['take-over'].code);
      if (!opened) throw new Error(`no transfer of ${state.id} was offered`);
      return { body: dutyView(opened, at, successors), etag: opened.version };
    };
    return { drafts: decideOffer(state, body, context), status: 201, answer };
  },
});
