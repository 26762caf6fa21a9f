import type { Story } from './tell.ts';

const found = (situations: readonly string[], parents: readonly string[] = ['father']) => ({
  dispatch: { situations, parents },
});

const HANDED_BACK = { 'end-custody': { how: 'parent_returned', to: 'mother' } } as const;

/**
 * A child alone at home: nobody answers for 26 minutes; the father comes home after two days, the mother
 * cannot be reached, and the child is escorted.
 */
export const alone: Story = {
  name: 'alone',
  course: {
    'order-return.mother': 'unreachable',
    'reprimand.mother': 'notGiven',
    'compliance.mother': 'notNeeded',
  },
  saying: { ...found(['living_alone'], ['father', 'mother']), ...HANDED_BACK },
  waits: { accept: 26, 'compliance.father': 2 * 24 * 60 },
};

/** Wuhai's story: the harm is stopped, and the child is placed, cared for, and handed back to the mother. */
export const beaten: Story = {
  name: 'beaten',
  pack: 'demonstration-wuhai',
  course: {},
  saying: {
    ...found(['domestic_violence'], ['father', 'mother']),
    place: { receiver: 'welfare_institution', custody: 'temporary_living_care' },
    ...HANDED_BACK,
  },
  waits: { 'end-custody': 3 * 24 * 60 },
};

/** Chongqing's story: the parents are ordered back and reprimanded; a trustee signs, and is assessed. */
export const roster: Story = {
  name: 'roster',
  pack: 'demonstration-chongqing',
  course: { 'compliance.father': 'trusteeNamed' },
  saying: {
    ...found(['unattended_or_other_parent_incapable']),
    compliance: { cannotReturn: 'not for now' },
    'sign-confirmation': { signatories: ['guardian', 'trustee'] },
  },
};

/**
 * Jinpu's story: the child is escorted, the mother is tried until she is reached; the abandonment is too minor to
 * punish.
 */
export const abandoned: Story = {
  name: 'abandoned',
  pack: 'demonstration-jinpu',
  course: { 'contact-parent': 'unreachable', 'handle-abandonment': 'minor' },
  saying: {
    ...found(['guardian_incapable_or_not_performing', 'abandonment'], ['mother']),
    escort: { receiver: 'relief_institution' },
    ...HANDED_BACK,
  },
  waits: { 'end-custody': 24 * 60 },
};

export const stories: readonly Story[] = [alone, beaten, roster, abandoned];
