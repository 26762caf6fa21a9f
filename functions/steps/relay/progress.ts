/** How far an errand has come: done, or asked of another function, so that it is looked at again. */
export type Progress = 'done' | 'asked';
