import * as z from 'zod';
import { clauseKeys } from './clause-keys.ts';

/** The key by which code lists, duties, settings and tests cite a clause: `pol.alone`. */
export const ClauseKey = z.enum(clauseKeys).meta({ id: 'ClauseKey' });
export type ClauseKey = z.infer<typeof ClauseKey>;
