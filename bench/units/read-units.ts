const READ_BYTES = 4096;

const share = (consistent: boolean): number => (consistent ? 1 : 0.5);

/** A query pays for the sum of everything that it evaluates, including the items that its filter drops. */
export const queryUnits = (sizes: readonly number[], consistent: boolean): number => {
  const bytes = sizes.reduce((total, each) => total + each, 0);
  return Math.max(1, Math.ceil(bytes / READ_BYTES)) * share(consistent);
};

/** Each item read by its key is charged separately, and so is each missing one. */
export const getUnits = (sizes: readonly number[], consistent: boolean): number =>
  sizes.reduce((total, size) => total + queryUnits([size], consistent), 0);
