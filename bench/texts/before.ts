/** The goal of a story, and its figures before the rules of texts: at commit 8f69b8a, in the same county. */
export interface Before {
  /** The goal: so many SMS at most. */
  readonly most: number;
  readonly sms: number;
  readonly emails: number;
}

/** By the name of the story. The e-mails of before are the most that may be sent now. */
export const before: Readonly<Record<string, Before>> = {
  alone: { most: 15, sms: 52, emails: 24 },
  'violence, one well-run week': { most: 15, sms: 46, emails: 27 },
  'nobody clicks for two days': { most: 60, sms: 116, emails: 104 },
  'two untraceable parents, 30 days': { most: 20, sms: 178, emails: 101 },
};
