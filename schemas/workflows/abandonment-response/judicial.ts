/**
 * A step of the procuratorate or the court in a criminal case, for each suspected guardian; it has no clock in Heli.
 */
export const judicial = {
  perParent: true,
  basis: ['int.aband3', 'int.punish'],
  ladder: 'ladder.unclocked',
  rings: 'never',
  mayBeChangedBy: ['county_police', 'leading_group_office'],
} as const;
