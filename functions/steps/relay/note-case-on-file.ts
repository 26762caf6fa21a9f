import { followCase } from '#domain/child/follow-case';
import { caseRecord } from '#domain/composed/case';
import { type ChildFile, commit, fileRecord } from '#domain/composed/child';
import type { Errand } from '#domain/outbox/message';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import { onConflictAgain } from '../retry.ts';
import { systemContext } from '../workers/system-context.ts';

/**
 * Tells a child's file whether a case of the child is open, and in the same transaction the elder file that it follows.
 * The files record the case's present status, so messages in any order end in the same state.
 */
export const noteCaseOnFile = (
  ports: WorkerPorts,
  { caseId }: Extract<Errand, { kind: 'caseOnFile' }>,
): Promise<void> =>
  onConflictAgain(ports, async () => {
    const { store } = ports;
    const [{ state }] = await store.load({ state: ref(caseRecord, caseId) });
    if (!state?.file) return;
    const [{ file }] = await store.load({ file: ref(fileRecord, state.file) });
    if (!file) return;
    const [{ elder }] = await store.load({ elder: file.follows && ref(fileRecord, file.follows) });
    const changed = async (before: ChildFile) => {
      const drafts = followCase(before, state);
      if (drafts.length === 0) return [];
      const context = await systemContext(ports, before, 'relay');
      return commit({ id: before.id, before }, drafts, context).writes;
    };
    const writes = [...(await changed(file)), ...(elder ? await changed(elder) : [])];
    if (writes.length > 0) await store.write(writes);
  });
