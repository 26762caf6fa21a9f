import type { Label } from '#schemas/label';
import type { CountyName } from './parts.ts';
import type { Stage } from './stage.ts';

/** A story: who does what and when, told through the API. The stage does the work. */
export interface Story {
  /** The name that `--story` takes. */
  readonly name: string;
  readonly title: Label;
  readonly about: Label;
  /** @default - heshan */
  readonly county?: CountyName;
  /** @throws {StoryFailed} at the first fact that does not come true. */
  readonly tell: (stage: Stage) => Promise<void>;
}
