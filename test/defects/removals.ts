/** A protection, and the edit that removes it to see its test fail. */
export interface Removal {
  readonly id: string;
  /** The defect, in our words. */
  readonly defect: string;
  /** The file with the protection. */
  readonly file: string;
  /** The removal, in words. */
  readonly removed: string;
  /** A text of the file, and its replacement without the protection. */
  readonly edits: readonly (readonly [find: string, replace: string])[];
}

const RULES = 'functions/domain';
const STEPS = 'functions/steps';

export const removals: readonly Removal[] = [
  {
    id: 'DM01',
    defect: 'a reminder that belongs to one day is lost when that day has no run',
    file: `${RULES}/duty/pass-rung.ts`,
    removed: 'a rung is given only on its own day',
    edits: [
      [
        'n < ladder.rungs.length && isOwed(n)',
        'nthRung(ladder, n, calendar).at.slice(0, 10) === at.slice(0, 10)',
      ],
    ],
  },
  {
    id: 'DM02',
    defect: 'a run looks back less far than the pause since the run before',
    file: `${STEPS}/sweep/sweep.ts`,
    removed: 'the sweep looks back over one day',
    edits: [
      [
        ': page.items;',
        ': page.items.filter(({ at }) => Date.parse(by) - Date.parse(at) < 86_400_000);',
      ],
    ],
  },
  {
    id: 'DM03',
    defect: 'duties with one due time send one person thousands of texts',
    file: `${RULES}/alerts/admit.ts`,
    removed: 'every text is sent alone',
    edits: [['texts.length < limits.mostPerHour', 'true']],
  },
  {
    id: 'DM04',
    defect: 'two duties of one person become one message',
    file: `${STEPS}/relay/owe.ts`,
    removed: 'an alert’s id does not say of which duty',
    edits: [['alertIdOf(duty.caseId, duty.id, occasion', 'alertIdOf(duty.caseId, occasion']],
  },
  {
    id: 'DM05',
    defect: 'an SMS that failed counts as sent, and what should follow is not',
    file: `${STEPS}/relay/hand-over.ts`,
    removed: 'a failed attempt is noted as handed over',
    edits: [['? failed(ports, sending, sent.error)', "? handedOver(ports, sending, 'sms')"]],
  },
  {
    id: 'DM06',
    defect: 'one bad recipient stops the whole batch',
    file: `${STEPS}/sweep/attend.ts`,
    removed: 'the error of one item ends the sweep',
    edits: [["ports.meter.failed('sweep-item-failed'", "throw error; ports.meter.failed('x'"]],
  },
  {
    id: 'DM07',
    defect: 'an overdue duty expires instead of climbing',
    file: `${RULES}/duty/pass-rung.ts`,
    removed: 'the last rung does not repeat',
    edits: [['n >= ladder.rungs.length && isOwed(n)', 'false']],
  },
  {
    id: 'DM08',
    defect: '“today” is fixed when the process starts',
    file: `${STEPS}/command.ts`,
    removed: 'the clock is read once for each process',
    edits: [
      [
        'export const command =',
        'let today: Promise<Instant> | undefined;\nexport const command =',
      ],
      ['clock.now(),', '(today ??= clock.now()),'],
    ],
  },
  {
    id: 'DM09',
    defect: 'an action on many stops at the first page',
    file: `${STEPS}/sweep/sweep.ts`,
    removed: 'the sweep attends to its first page',
    edits: [['while (next)', 'while (false)']],
  },
  {
    id: 'DM10',
    defect: 'in an action on many, the errors of single items are swallowed',
    file: `${STEPS}/sweep/attend.ts`,
    removed: 'an item that failed is not noted',
    edits: [["ports.meter.failed('sweep-item-failed'", "(() => {})('sweep-item-failed'"]],
  },
  {
    id: 'DM11',
    defect: 'a lock is looked at first and written afterwards',
    file: `${RULES}/case/declared.ts`,
    removed: 'a child’s lock is written whatever is there',
    edits: [["{ child, caseId }, 'absent')", '{ child, caseId })']],
  },
  {
    id: 'DM12',
    defect: 'a number is given twice',
    file: `${STEPS}/relay/number-report.ts`,
    removed: 'the counter is written whatever is there',
    edits: [[", counter?.last ?? 'absent')", ')']],
  },
  {
    id: 'DM12',
    defect: 'two creations collide',
    file: 'test/fakes/memory-table.ts',
    removed: 'case, report and reporter are written whatever is there',
    edits: [
      ["expect === 'absent' ? found === undefined", "expect === 'absent' ? true"],
      ['return !reporters.has(path)', 'return true'],
    ],
  },
  {
    id: 'DM13',
    defect: 'ten thousand finished things hide thirteen that are open',
    file: `${RULES}/duty/duty.ts`,
    removed: 'an ended duty stays in the worklist',
    edits: [['if (!office || duty.ended) return undefined', 'if (!office) return undefined']],
  },
  {
    id: 'DM14',
    defect: 'sent again over a slow line, one thing becomes two',
    file: `${STEPS}/command.ts`,
    removed: 'a request’s key is not looked up',
    edits: [
      ['if (known) return firstAnswer(known, call, ports);', ''],
      ["put(requestRecord, answered, 'absent')", 'put(requestRecord, answered)'],
    ],
  },
  {
    id: 'DM15',
    defect: 'what two clients made offline stays apart',
    file: `${STEPS}/reports/intake.ts`,
    removed: 'a report does not ask for the child’s open case',
    edits: [
      ['lock: pseudonym ? ref(openCaseOfChildRecord, pseudonym) : undefined,', 'lock: undefined,'],
      [
        'fileLock: pseudonym ? ref(fileOfChildRecord, pseudonym) : undefined,',
        'fileLock: undefined,',
      ],
    ],
  },
  {
    id: 'DM15',
    defect: 'what two clients made offline stays unseen',
    file: `${STEPS}/cases/identify-child.ts`,
    removed: 'another open case of the child is not looked for',
    edits: [["if (lock && lock.caseId !== caseId) throw new Refusal('child-has-case');", '']],
  },
  {
    id: 'DM16',
    defect: 'the record of what was done is lost when its queue fails',
    file: `${RULES}/history/commit.ts`,
    removed: 'events are left out of the transaction',
    edits: [["...events.map((event) => put(writtenEvent, event, 'absent')),", '']],
  },
  {
    id: 'DM17',
    defect: 'of two editors the last wins, unseen',
    file: `${STEPS}/command.ts`,
    removed: 'the version that the editor has seen is not asked',
    edits: [['if (spec.version) holdVersion(call, spec.version(found));', '']],
  },
  {
    id: 'DM18',
    defect: 'the history travels in every answer, and grows with each',
    file: `${STEPS}/cases/latest-of.ts`,
    removed: 'a case is shown with all its events',
    edits: [['const NEWEST_EVENTS = 50', 'const NEWEST_EVENTS = 5000']],
  },
  {
    id: 'DM19',
    defect: 'a change of rules judges old records again',
    file: `${RULES}/explain/explain.ts`,
    removed: 'a duty is explained by the rules of today',
    edits: [['policyOf(packOf(duty), duty.openedAt)', 'policyOf(packOf(duty), at)']],
  },
  {
    id: 'DM20',
    defect: 'a timer fires twice when it is overdue, or after a restart',
    file: `${RULES}/duty/pass-rung.ts`,
    removed: 'the rungs already given are not counted',
    edits: [['let n = given', 'let n = 0']],
  },
  {
    id: 'DM21',
    defect: 'a task waits for a person without a limit',
    file: 'schemas/machine-file/expand.ts',
    removed: 'tasks have no time limit',
    edits: [['TimeoutSeconds: 7_776_000,', '']],
  },
  {
    id: 'DM21',
    defect: 'a loop runs into the wall of 25,000 events',
    file: `${RULES}/episode/resume-episode.ts`,
    removed: 'a machine that always fails is begun again for ever',
    edits: [["by === 'software' && idleCycles >= MOST_IDLE_CYCLES", 'false']],
  },
  {
    id: 'DM22',
    defect: 'work that is older than so many days is tried no more',
    file: `${RULES}/outbox/message.ts`,
    removed: 'a message tried twenty times is due no more',
    edits: [
      [
        'due: (message) => message.nextAt',
        'due: ({ attempts, nextAt }) => (attempts < 20 ? nextAt : undefined)',
      ],
    ],
  },
  {
    id: 'DM23',
    defect: 'whoever had the duty is disabled, and it is nobody’s',
    file: `${RULES}/alerts/recipients.ts`,
    removed: 'nobody of the offices above is told',
    edits: [['const [own, ...above] = line', 'const [own] = line;\n  const above: Office[] = []']],
  },
  {
    id: 'DM23',
    defect: 'the office that had the duty is gone, and it is nobody’s',
    file: `${RULES}/access/relation.ts`,
    removed: 'a duty stays with the closed office',
    edits: [['=== present(office, successors)', '=== office']],
  },
  {
    id: 'DM23',
    defect: 'the post that is owed a duty is held by nobody',
    file: `${RULES}/duty/holder-of.ts`,
    removed: 'nobody stands in for a post that is not held',
    edits: [['const as = above(type)', 'const as = [post]']],
  },
  {
    id: 'DM24',
    defect: 'whoever has the right post acts in cases that are not theirs',
    file: `${RULES}/access/rights.ts`,
    removed: 'whether the case is seen is not asked',
    edits: [["if (!sees(who, what.case)) return 'hidden';", '']],
  },
  {
    id: 'DM25',
    defect: 'a confidential address comes out inside another field',
    file: 'schemas/workflows/emergency-response/dispatch.ts',
    removed: 'who cares for the child tonight is not marked as personal',
    edits: [['careTonight: words(', 'careTonight: (() => z.string())(']],
  },
  {
    id: 'DM26',
    defect: 'the answer tells that a restricted child exists',
    file: `${RULES}/access/rights.ts`,
    removed: 'what may not be seen is forbidden, not hidden',
    edits: [
      [
        "if (!sees(who, what.case)) return 'hidden';",
        "if (!what.case) return 'hidden';\n  if (!sees(who, what.case)) return 'forbidden';",
      ],
    ],
  },
  {
    id: 'DM28',
    defect: 'unfinished work is deleted overnight',
    file: `${RULES}/duty/duty.ts`,
    removed: 'duties are forgotten by the table after thirty days',
    edits: [
      [
        '  version: (duty) => duty.version,',
        '  version: (duty) => duty.version,\n  expires: ({ openedAt }) => Date.parse(openedAt) / 1000 + 30 * 86_400,',
      ],
    ],
  },
  {
    id: 'DM29',
    defect: 'reports are screened out without authority',
    file: `${RULES}/case/second-officer.ts`,
    removed: 'nobody is asked who the second person is',
    edits: [['if (confirmedBy === undefined ||', 'if (true ||']],
  },
  {
    id: 'DM30',
    defect: 'a document is missing from the court’s bundle',
    file: `${RULES}/workflows/revocation-petition/evidence.ts`,
    removed: 'a list of evidence may leave a document out',
    edits: [['if (left.length === 0) return [];', 'if (left.length >= 0) return [];']],
  },
];
