import type { Label } from '#schemas/label';
import type { Stage } from './stage.ts';

/** Where a story is told: the counties of `local/directory`. */
export type CountyName = 'heshan' | 'chongqing' | 'wuhai' | 'jinpu';

/** Who does what when, told through the API; the machinery that tells it is the stage's. */
export interface Story {
  /** What `--story` names. */
  readonly name: string;
  readonly title: Label;
  readonly about: Label;
  /** @default - heshan */
  readonly county?: CountyName;
  /** @throws {StoryFailed} at the first thing that does not come true. */
  readonly tell: (stage: Stage) => Promise<void>;
}

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
  'education',
  'legalAid',
  'procuratorate',
  'court',
] as const;
export type Part = (typeof PARTS)[number];

/** The officer's id of each part, and where the child is. */
export interface Cast {
  readonly parts: Readonly<Record<Part, string>>;
  readonly division: string;
}

/** The first thing of a story that did not come true. */
export class StoryFailed extends Error {
  override readonly name = 'StoryFailed';

  readonly fact: Label;

  /** What was there instead. */
  readonly seen: string;

  constructor(fact: Label, seen: string) {
    super(`${fact.en} / ${fact.zh}: ${seen}`);
    this.fact = fact;
    this.seen = seen;
  }
}
