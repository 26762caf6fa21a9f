import type { Reading } from '#domain/access/reading';
import { fileRecord } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { FileId } from '#schemas/ids';
import { reveals } from '../note-reading.ts';
import { query } from '../query.ts';

interface Input {
  readonly params: { readonly file: FileId };
  readonly query: { readonly limit: number; readonly after?: string | undefined };
}

const view = ({ of: _of, quarter, ...shown }: Reading) => ({ from: quarter, ...shown });

/** Shows who was shown a child's file in the register, the latest first. */
export const listChildReadings = query({
  may: 'seesReadings',
  first: ({ params }: Input) => ({ case: ref(fileRecord, params.file) }),
  reveals: reveals('access_log'),
  show: async (_found, { params, query: { limit, after } }, tools) => {
    const { items, ...rest } = await tools.readings.list(params.file, {
      limit,
      ...(after && { after }),
    });
    return { body: { items: items.map(view), ...rest } };
  },
});
