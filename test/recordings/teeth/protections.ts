/** A protection, the edit that removes it, and the commands in which its absence shows. */
export interface Protection {
  readonly removes: string;
  readonly file: string;
  /** A text of the file, and its replacement without the protection. */
  readonly edit: readonly [find: string, replace: string];
  /** The text in a command, or its result, by which its absence shows. */
  readonly shows: RegExp;
}

const DOMAIN = 'functions/domain';

/** Files change: a text that is not found is reported as a fault of this list. */
export const protections: readonly Protection[] = [
  {
    removes: 'the rule that ends the reporter’s assistance',
    file: `${DOMAIN}/workflows/emergency-response/pointless.ts`,
    edit: [
      'holds: ({ episodeId }, state) => state.episodes',
      'holds: ({ episodeId }, state) => false && state.episodes',
    ],
    shows: /the police have recorded what they found/,
  },
  {
    removes: 'the version that STATE is expected to have',
    file: `${DOMAIN}/composed/case.ts`,
    edit: ['put(caseRecord, state, expect)', 'put(caseRecord, state)'],
    shows: /"name":"case"/,
  },
  {
    removes: 'that no accused parent takes the child back',
    file: `${DOMAIN}/workflows/temporary-custody/against-return.ts`,
    edit: ['  ...suspectNeedsFinding(fields, state),', ''],
    shows: /Anti-Domestic-Violence Law, 15/,
  },
  {
    removes: 'that a return comes before a trustee',
    file: `${DOMAIN}/workflows/parent-recall/index.ts`,
    edit: ['refuses: returnComesFirst,', 'refuses: () => [],'],
    shows: /"path":"\/cannotReturn"/,
  },
  {
    removes: 'the mark of what was entered late',
    file: `${DOMAIN}/case/custody.ts`,
    edit: ['at < known ?', 'at < known && false ?'],
    shows: /outOfOrder/,
  },
  {
    removes: 'the watch over an episode',
    file: `${DOMAIN}/episode/watch.ts`,
    edit: ['if (!episode || episode.endedAt) return [];', 'return [];'],
    shows: /"name":"watch"/,
  },
  {
    removes: 'the lock of a child’s one open case',
    file: `${DOMAIN}/case/declared.ts`,
    edit: ["child ? [put(openCaseOfChildRecord, { child, caseId }, 'absent')] : []", '[]'],
    shows: /openCaseOfChild/,
  },
  {
    removes: 'the message to the reporter',
    file: `${DOMAIN}/composed/case.ts`,
    edit: ['...reporterWrites(event, state, context),', ''],
    shows: /reporterMessage/,
  },
  {
    removes: 'the word to whoever is told that a duty has ended',
    file: `${DOMAIN}/duty/declared.ts`,
    edit: [", ...tell(dutyId, 'ended', tells)]", ']'],
    shows: /"occasion":"ended"/,
  },
  {
    removes: 'how late a rung is given',
    file: `${DOMAIN}/duty/pass-rung.ts`,
    edit: ['Math.floor((millisecondsOf(at) - millisecondsOf(owed)) / 1000)', '0'],
    shows: /"lateSeconds":[1-9]/,
  },
  {
    removes: 'the offices of those who are told, which may see the case',
    file: `${DOMAIN}/duty/end-duty.ts`,
    edit: ['facts, tells, told }', 'facts, tells, told: [] }'],
    shows: /"told":\["/,
  },
  {
    removes: 'the office above, when nobody of the own can be told',
    file: 'functions/domain/alerts/recipients.ts',
    edit: ['const [own, ...above] = line', 'const [own] = line;\n  const above: Office[] = []'],
    shows: /"standing":"superior"/,
  },
  {
    removes: 'how many children a place counts',
    file: 'functions/domain/places/occupancy.ts',
    edit: ['if (before?.place === after?.place) return [];', 'return [];'],
    shows: /"name":"occupancy"/,
  },
];
