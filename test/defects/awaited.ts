/** Defects that no present feature can have, each with the feature that will bring its test. */
export const awaited: readonly (readonly [id: string, defect: string, feature: string])[] = [
  [
    'DM27',
    'a formula in an exported table runs on the reader’s machine',
    'exports: the quarterly summary and rosters as tables',
  ],
];
