import { doors } from '../doors.ts';
import { reports } from '../reports.ts';

/** The routes of what takes in reports, and answers those who made them. */
export const intake = [...reports, ...doors] as const;
