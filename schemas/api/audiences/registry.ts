import { accessLog } from '../access-log.ts';
import { childFiles } from '../child-files.ts';

/** The routes of what concerns the files of children, and who has read them. */
export const registry = [...childFiles, ...accessLog] as const;
