import { caseRecords } from '../case-records.ts';
import { devices } from '../devices.ts';
import { directory } from '../directory.ts';
import { dutyTypes } from '../duty-types.ts';
import { system } from '../system.ts';

/** The routes of look-ups and of administration. */
export const desk = [...caseRecords, ...dutyTypes, ...directory, ...devices, ...system] as const;
