/**
 * The promises of the product about itself: software starts clocks, opens and routes tasks, counts, shows and
 * escalates; it finds nothing, decides nothing and ends nothing. No number, date or silence replaces an act of a
 * person. Tests name these like the clauses of the notices.
 */
export const promises = {
  'own.find': 'No clock and no count finds a fact about a child or a guardian',
  'own.choose':
    'No clock and no count chooses a place, a service, a trustee or a measure, or replaces anybody',
  'own.report': 'No clock and no count makes a report',
  'own.reprimand': 'No clock and no count orders, reprimands or warns',
  'own.punish': 'No clock and no count punishes, refers or rewards',
  'own.petition': 'No clock and no count names a respondent, petitions or urges',
  'own.close': 'No clock and no count closes a case',
} as const;
