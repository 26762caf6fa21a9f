import { WriteConflict } from '#domain/errors';

/** Leaves a record as another process has just written it. */
export const ignoringConflict = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};
