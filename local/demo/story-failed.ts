import type { Label } from '#schemas/label';

/** The first fact of a story that did not come true. */
export class StoryFailed extends Error {
  override readonly name = 'StoryFailed';

  readonly fact: Label;

  /** The value that was found instead. */
  readonly seen: string;

  constructor(fact: Label, seen: string) {
    super(`${fact.en} / ${fact.zh}: ${seen}`);
    this.fact = fact;
    this.seen = seen;
  }
}
