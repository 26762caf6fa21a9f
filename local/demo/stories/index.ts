import type { Story } from '../story.ts';
import { abandoned } from './abandoned.ts';
import { alone } from './alone.ts';
import { beaten } from './beaten.ts';
import { roster } from './roster.ts';
import { unanswered } from './unanswered.ts';

/** Every story that can be told, the default first. A new one is a file in this folder, listed here. */
export const stories: readonly Story[] = [alone, unanswered, beaten, roster, abandoned];
