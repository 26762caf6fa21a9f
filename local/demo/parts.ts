/** The counties of `local/directory` in which a story can take place. */
export type CountyName = 'heshan' | 'chongqing' | 'wuhai' | 'jinpu';

/** The parts in a story, each played by an officer of the directory. */
export const PARTS = [
  'teacher',
  'officer',
  'deputy',
  'chief',
  'township',
  'civilAffairs',
  'administrator',
  'village',
  'institution',
  'protection',
  'education',
  'legalAid',
  'procuratorate',
  'court',
] as const;
export type Part = (typeof PARTS)[number];

/** The officer's id for each part, and the place of the child. */
export interface Cast {
  readonly parts: Readonly<Record<Part, string>>;
  readonly division: string;
}
