import type { Label } from '#schemas/label';
import type { CountyName } from './parts.ts';
import type { Stage } from './stage.ts';

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
