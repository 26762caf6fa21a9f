/** A step of procuratorate or court in a criminal case, of each guardian who is suspected: no clock of Heli hurries it. */
export const judicial = {
  perParent: true,
  basis: ['int.aband3', 'int.punish'],
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
} as const;
