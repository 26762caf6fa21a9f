import type { Story } from '../story.ts';
import { alone } from './alone.ts';
import { unanswered } from './unanswered.ts';

/** Every story that can be told, the default first. A new one is a file beside this, listed here. */
export const stories: readonly Story[] = [alone, unanswered];
