/** Runs a script's work; a failure is printed in words and ends the process with 1. */
export const orSayWhy = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
