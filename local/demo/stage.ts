import type { System } from '#local/system';
import type { NoteKind } from '#schemas/codes/note-kind';
import type { DutyCode } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import { acknowledge, receive } from './acts/alerts.ts';
import { openByHand } from './acts/by-hand.ts';
import { forward } from './acts/clock.ts';
import { type Closing, close, refusedToClose } from './acts/closing.ts';
import { end, type Fields, owes } from './acts/duties.ts';
import { explain } from './acts/explain.ts';
import { learn } from './acts/feedback.ts';
import { resume, stop } from './acts/interruption.ts';
import { note } from './acts/note.ts';
import { refusedToEnd } from './acts/refusal.ts';
import { ask, type Hoped, report, type Written } from './acts/report.ts';
import { deliver, type Line } from './acts/roster.ts';
import { closed } from './endings/closed.ts';
import { executionStates } from './endings/executions.ts';
import { history } from './endings/history.ts';
import { ledger } from './endings/ledger.ts';
import { executions } from './executions.ts';
import { type Looks, looks } from './look.ts';
import type { Names } from './names.ts';
import { type Cast, PARTS, type Part } from './parts.ts';
import { type Player, playerOf } from './player.ts';
import type { Teller } from './teller.ts';
import { caseOf, nowIn, type Telling } from './telling.ts';

export interface StageOptions {
  readonly system: System;
  readonly cast: Cast;
  readonly names: Names;
  readonly teller: Teller;
}

const actorOf = (telling: Telling, looking: Looks, player: Player) => ({
  /** Makes the report with which the case begins. */
  reports: (written: Written) => report(telling, player, written),
  /** Gives a line of a roster to the police, with which the case begins. */
  delivers: (line: Line) => deliver(telling, player, line),
  /** Asks after it by the receipt. */
  asks: (hoped: Hoped) => ask(telling, player, hoped),
  /** Was alerted by SMS, and the office by e-mail. */
  isTold: (occasion: string, ...duties: readonly string[]) =>
    receive(telling, looking, player, { occasion, duties }),
  /** Acknowledges the alert. */
  confirms: (occasion: string, ...duties: readonly string[]) =>
    acknowledge(telling, looking, player, { occasion, duties }),
  /** Ends a duty by an outcome, now. */
  ends: (duty: string, outcome: string, fields: Fields = {}) =>
    end(telling, player, duty, outcome, fields),
  /** Tries to end a duty in this way, and is refused. */
  cannotEnd: (duty: string, outcome: string, fields: Fields & { readonly field: string }) =>
    refusedToEnd(telling, player, duty, outcome, fields),
  /** Opens a duty that no machine opens. */
  opens: (type: DutyCode, reason: string) => openByHand(telling, looking, player, type, reason),
  /** Records work that does not end a duty. */
  notes: (duty: string, kind: NoteKind, text: string) => note(telling, player, duty, kind, text),
  /** Reads the police's feedback with the receipt. */
  learns: (content: string) => learn(telling, looking, player, content),
  /** Asks why a duty is owed as it is. */
  asksWhy: (duty: string) => explain(telling, player, duty),
  /** Tries to close the case, and is shown what is missing. */
  cannotClose: (closing: Closing) => refusedToClose(telling, looking, player, closing),
  closes: (closing: Closing) => close(telling, player, closing),
});

export type Actor = ReturnType<typeof actorOf>;

type PlayerOf = (part: Part) => Player;

const actorsOf = (telling: Telling, looking: Looks, player: PlayerOf) => {
  const actor = (part: Part) => actorOf(telling, looking, player(part));
  return {
    teacher: actor('teacher'),
    officer: actor('officer'),
    deputy: actor('deputy'),
    chief: actor('chief'),
    township: actor('township'),
    civilAffairs: actor('civilAffairs'),
    administrator: actor('administrator'),
    village: actor('village'),
    institution: actor('institution'),
    protection: actor('protection'),
    education: actor('education'),
    legalAid: actor('legalAid'),
    procuratorate: actor('procuratorate'),
    court: actor('court'),
  };
};

const playersOf = async (telling: Telling): Promise<PlayerOf> => {
  const players = new Map(
    await Promise.all(PARTS.map(async (part) => [part, await playerOf(telling, part)] as const)),
  );
  return (part) => {
    const player = players.get(part);
    if (!player) throw new Error(`nobody plays ${part}`);
    return player;
  };
};

/** The stage of a story: its people signed in, its clock, its case, and the remains at the end. */
export const stageFor = async ({ system, cast, names, teller }: StageOptions) => {
  const { now } = (await system.as().showHealth()).body;
  const aheadMs = Date.parse(now) - Date.now();
  const memory = { secrets: [], reporter: [], shown: new Set<string>(), aheadMs };
  const telling: Telling = { system, cast, names, teller, memory };
  const player = await playersOf(telling);
  const looking = looks(player('chief'), () => caseOf(telling));
  const machines = executions(system.cloud);
  return {
    ...actorsOf(telling, looking, player),
    /** Begins a new part of the story. */
    scene: (title: Label) => teller.scene(title, nowIn(telling)),
    /** A remark that the reader needs here. */
    remarks: (remark: Label) => teller.says(remark, 'dim'),
    /** Time passes. */
    passes: (amount: number, unit: Parameters<typeof forward>[2]['unit']) =>
      forward(telling, looking, { amount, unit }),
    case: {
      /** Exactly these duties are open. */
      owes: (...duties: readonly string[]) => owes(telling, looking, duties),
      isClosed: () => closed(telling, looking),
    },
    /** The execution is stopped from outside; a person resumes the case. */
    interruption: async () => {
      const before = await stop(telling, looking, machines);
      await resume(telling, looking, machines, player('administrator'), before);
    },
    shows: {
      history: () => history(telling, looking),
      ledger: () => ledger(telling, looking),
      executions: () => executionStates(telling, looking, machines),
    },
  };
};

export type Stage = Awaited<ReturnType<typeof stageFor>>;
