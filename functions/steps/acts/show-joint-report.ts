import { JointReport } from '#domain/acts/joint-report';
import { type DonePart, donePartRecord, partsOf, wholeActRecord } from '#domain/acts/whole-act';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { Receipt, WholeActId } from '#schemas/ids';
import { query } from '../query.ts';

const stateOf = (receipt: Receipt | undefined, done: DonePart | undefined) =>
  done ? { state: 'taken', receipt, caseNumber: done.caseId } : { state: 'received' };

/** Shows the maker of a joint report which of the children's reports have their case already. */
export const showJointReport = query({
  may: 'ownReport',
  first: ({ params }: { readonly params: { readonly jointReport: WholeActId } }) => ({
    act: ref(wholeActRecord, params.jointReport),
  }),
  show: async ({ act }, _input, { store, vault, call }) => {
    const caller = await vault.pseudonym('caller', call.subject);
    if (!act || act.caller !== caller) throw new Refusal('not-found');
    const [{ done }] = await store.load({
      done: partsOf(act).map((part) => ref(donePartRecord, act.id, part)),
    });
    const { receipts } = JointReport.parse(await vault.unseal(act.content));
    const children = partsOf(act).map((child) => ({
      child,
      ...stateOf(
        receipts[child - 1],
        done.find(({ part }) => part === child),
      ),
    }));
    return { body: { jointReport: act.id, receivedAt: act.at, children } };
  },
});
