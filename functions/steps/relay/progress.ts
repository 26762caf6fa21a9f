/** The progress of an errand: done, or asked of another function, so that it must be checked again. */
export type Progress = 'done' | 'asked';
