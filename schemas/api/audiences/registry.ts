import { childFiles } from '../child-files.ts';

/** The routes of what concerns the files of children. */
export const registry = [...childFiles] as const;
