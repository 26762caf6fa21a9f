/** A protection, how it is taken out, and in which commands its absence shows. */
export interface Protection {
  readonly removes: string;
  readonly file: string;
  /** Text of the file, and what stands there without the protection. */
  readonly edit: readonly [find: string, replace: string];
  /** What stands in a command, or what came of it, in which it is missed. */
  readonly shows: RegExp;
}

const CASE = 'functions/domain/case';

/** Files move: a text that is not found is a fault of this list, and is said. */
export const protections: readonly Protection[] = [
  {
    removes: 'the rule that ends the reporter’s assistance',
    file: `${CASE}/settles/response.ts`,
    edit: [
      'holds: ({ episodeId }, state) => state.episodes',
      'holds: ({ episodeId }, state) => false && state.episodes',
    ],
    shows: /the police have recorded what they found/,
  },
  {
    removes: 'the version that STATE is expected to have',
    file: `${CASE}/commit.ts`,
    edit: ["put(caseRecord, state, before?.seq ?? 'absent')", 'put(caseRecord, state)'],
    shows: /"name":"case"/,
  },
  {
    removes: 'that no accused parent takes the child back',
    file: `${CASE}/hold/carer.ts`,
    edit: ['  ...accusedParent(to, state),', ''],
    shows: /Anti-Domestic-Violence Law, 15/,
  },
  {
    removes: 'that a return comes before a trustee',
    file: `${CASE}/hold/law.ts`,
    edit: ['[dutyTypes.compliance.code]: [returnComesFirst],', ''],
    shows: /"path":"\/cannotReturn"/,
  },
  {
    removes: 'the mark of what was entered late',
    file: `${CASE}/custody-changes.ts`,
    edit: ['at < known ?', 'at < known && false ?'],
    shows: /outOfOrder/,
  },
  {
    removes: 'the watch over an episode',
    file: `${CASE}/commit.ts`,
    edit: ['...events.flatMap((event) => watchWrites(event, state)),', ''],
    shows: /"name":"watch"/,
  },
  {
    removes: 'the lock of a child’s one open case',
    file: `${CASE}/commit.ts`,
    edit: ['...events.flatMap((event) => lockWrites(event, state)),', ''],
    shows: /openCaseOfChild/,
  },
  {
    removes: 'the message to the reporter',
    file: `${CASE}/commit.ts`,
    edit: ['...events.flatMap((event) => reporterWrites(event, state, context)),', ''],
    shows: /reporterMessage/,
  },
  {
    removes: 'the word to whoever is told that a duty has ended',
    file: `${CASE}/errands.ts`,
    edit: [
      "return [...ended, { kind: 'tell', dutyId, occasion: 'ended', to: tells }];",
      'return ended;',
    ],
    shows: /"occasion":"ended"/,
  },
  {
    removes: 'how late a rung is given',
    file: `${CASE}/pass-rung.ts`,
    edit: ['Math.floor((millisecondsOf(at) - millisecondsOf(owed)) / 1000)', '0'],
    shows: /"lateSeconds":[1-9]/,
  },
  {
    removes: 'the offices of those who are told, which may see the case',
    file: `${CASE}/end-duty.ts`,
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
