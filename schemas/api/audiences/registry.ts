import { accessLog } from '../access-log.ts';
import { childFiles } from '../child-files.ts';
import { children } from '../children.ts';
import { visits } from '../visits.ts';

/** The routes of children's files, and of who has read them. */
export const registry = [...childFiles, ...children, ...visits, ...accessLog] as const;
