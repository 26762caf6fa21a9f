import { Unavailable } from '#domain/errors';
import type { ReportersRegister } from '#domain/ports';
import type { MemoryTable } from './memory-table.ts';
import { opened } from './memory-vault.ts';

/** Decrypts what the memory's seal encrypted, and records each report that it was asked about. */
export const memoryRegister = ({ reporters }: MemoryTable) => {
  const asked: string[] = [];
  const faults = { down: false };
  const register: ReportersRegister = {
    identityOf: async (reportId) => {
      asked.push(reportId);
      if (faults.down) throw new Unavailable('the register of reporters');
      const sealed = reporters.get(`reporters|REPORT#${reportId}|REPORTER`);
      if (!sealed) throw new Error(`no reporter is registered for ${reportId}`);
      const { content } = opened(sealed) as { readonly content: unknown };
      return content;
    },
  };
  return { ...register, asked, faults };
};
