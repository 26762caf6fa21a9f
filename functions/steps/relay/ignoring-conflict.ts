import { WriteConflict } from '#domain/errors';

/** Whatever somebody else wrote meanwhile stays as they wrote it. */
export const ignoringConflict = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};
