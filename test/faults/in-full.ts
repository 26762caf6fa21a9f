/** `npm run faults` plays every path; `npm test` the shortest. */
export const isInFull = process.env.HELI_FAULTS === 'all';
