import { doors } from '../doors.ts';
import { jointReports } from '../joint-reports.ts';
import { reports } from '../reports.ts';

/** The routes that receive reports, and answer the people who made them. */
export const intake = [...reports, ...jointReports, ...doors] as const;
