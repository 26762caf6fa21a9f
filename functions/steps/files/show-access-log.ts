import type { Reading } from '#domain/access/reading';
import { relationsToCase } from '#domain/access/relation';
import { caseRecord } from '#domain/composed/case';
import { Refusal } from '#domain/errors';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { fileOfCase } from './file-of-case.ts';

interface Input {
  readonly params: { readonly caseNumber: CaseId };
  readonly query: {
    readonly of: 'case' | 'file';
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

const view = ({ of: _of, quarter, ...shown }: Reading) => ({ from: quarter, ...shown });

/**
 * Shows who was shown which parts of a case, the latest first; or of its child's file, through the duties that are owed
 * on the file itself. A reading of the file through a case is in the log of that case.
 */
export const showAccessLog = query({
  may: 'seesAccessLog',
  first: ({ params }: Input) => ({ case: ref(caseRecord, params.caseNumber) }),
  reveals: reveals('access_log'),
  show: async ({ case: found }, { query: { of, ...page } }, tools) => {
    if (!found) throw new Refusal('not-found');
    const request = { limit: page.limit, ...(page.after && { after: page.after }) };
    const list = async () => {
      if (of === 'case') return tools.readings.list(found.id, request);
      const { file } = await fileOfCase(tools, found);
      if (!relationsToCase(whoIn(tools), file).includes('supervisor')) {
        throw new Refusal('not-found');
      }
      return tools.readings.list(file.id, request);
    };
    const { items, ...rest } = await list();
    return { body: { items: items.map(view), ...rest } };
  },
});
