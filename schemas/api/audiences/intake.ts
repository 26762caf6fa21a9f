import { doors } from '../doors.ts';
import { jointReports } from '../joint-reports.ts';
import { reports } from '../reports.ts';

/** The routes of what takes in reports, and answers those who made them. */
export const intake = [...reports, ...jointReports, ...doors] as const;
