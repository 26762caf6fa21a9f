import { Unavailable } from '#domain/errors';
import type { ReportersRegister } from '#domain/ports';
import { actIn, type MemoryTable } from './memory-table.ts';
import { opened } from './memory-vault.ts';

interface Opened {
  readonly content: unknown;
  readonly reportId: string;
}

/** Decrypts what the memory's seal encrypted, and records each report that it was asked about. */
export const memoryRegister = ({ reporters }: MemoryTable) => {
  const asked: string[] = [];
  const faults = { down: false };
  const itemOf = (id: string): string => {
    const found = reporters.get(`reporters|REPORT#${id}|REPORTER`);
    if (!found) throw new Error(`no reporter is registered for ${id}`);
    return found;
  };
  const register: ReportersRegister = {
    identityOf: async (reportId) => {
      asked.push(reportId);
      if (faults.down) throw new Unavailable('the register of reporters');
      const registered = itemOf(reportId);
      const act = actIn(registered);
      const { content, reportId: bound } = opened(act ? itemOf(act) : registered) as Opened;
      if (bound !== (act ?? reportId)) throw new Error(`another report’s seal: ${reportId}`);
      return content;
    },
  };
  return { ...register, asked, faults };
};
