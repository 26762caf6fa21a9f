import { alone, beaten } from '../story/stories.ts';
import type { TextsStory } from './play.ts';

const DAY = 24 * 60;

/** A child alone at home, who is escorted to the village; nobody answers for 26 minutes. */
const aloneAtHome: TextsStory = { ...alone, name: 'alone', days: 3, pace: 0, leaves: [] };

/** Violence at home, worked on as it should be: each act within minutes, and a week until the child goes back. */
const violence: TextsStory = {
  ...beaten,
  name: 'violence, one well-run week',
  pace: 5,
  days: 7,
  leaves: [],
  waits: { 'end-custody': 6 * DAY },
};

/** Violence at home is reported, and nobody touches the case for two days. */
const nobody: TextsStory = {
  ...beaten,
  name: 'nobody clicks for two days',
  pace: 0,
  days: 2,
  leaves: ['accept', 'dispatch'],
};

/** Neither parent can be traced; the child is cared for, and everything else is done, for thirty days. */
const untraceable: TextsStory = {
  ...alone,
  name: 'two untraceable parents, 30 days',
  pack: 'demonstration-chongqing',
  course: {
    'order-return': 'unreachable',
    'contact-parent': 'unreachable',
    'notify-parents': 'abandonedAttempt',
    reprimand: 'notGiven',
  },
  waits: {},
  pace: 5,
  days: 30,
  tries: [3.2, 17.2],
  leaves: ['keep-contact', 'end-custody', 'review-custody', 'parents-dna', 'close'],
};

export const textsStories: readonly TextsStory[] = [aloneAtHome, violence, nobody, untraceable];
