import { alerts } from '../alerts.ts';
import { cases } from '../cases.ts';
import { duties } from '../duties.ts';

/** The routes of what officers do their work with: cases, duties, alerts. */
export const work = [...cases, ...duties, ...alerts] as const;
