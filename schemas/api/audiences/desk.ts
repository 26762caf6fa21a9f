import { caseRecords } from '../case-records.ts';
import { directory } from '../directory.ts';
import { dutyTypes } from '../duty-types.ts';
import { system } from '../system.ts';

/** The routes of what is looked up, and what administrators load. */
export const desk = [...caseRecords, ...dutyTypes, ...directory, ...system] as const;
