import { isOwed } from '#domain/case/is-owed';
import { answerTo } from '#domain/case/receive-report';
import { partPersonal } from '#domain/input/personal';
import { few } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import { ref } from '#domain/record';
import { isBound, isMandatory, wordsFor } from '#domain/reporting-duty';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { HotlinePorts } from '#domain/world';
import { HotlineBody } from '#schemas/api/doors';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import type { Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { sealParts } from '../command.ts';
import { onConflictAgain } from '../retry.ts';
import { admitCall } from './admit-call.ts';
import { type Call, receiptFor } from './call-receipt.ts';
import { type Destination, readAt } from './destination-of-call.ts';
import { type Heard, hearCall } from './hear-call.ts';
import { type Intake, policyAt } from './intake.ts';
import { adviceToCaller, stationView } from './station.ts';
import { takeIn } from './take-in.ts';

interface Answered {
  readonly receipt: Receipt;
  readonly at: Instant;
  readonly warnings: readonly Misunderstood[];
}

const ELSEWHERE: Misunderstood = {
  field: '/division',
  zh: '未识别所在地，按本地登记受理',
  en: 'the place is not known here; it was taken for this county',
};

/** This many characters of a pseudonym are enough to distinguish the callers of one day. */
const SOURCE_LENGTH = 10;

const intakeOf = ({ body, asSaid }: Heard, { division, found, taking }: Destination): Intake => {
  const { kind, situations, child, reporter, noticedAt } = body;
  const policy = policyAt(found, taking);
  // If no duty to handle calls is in force, the call is received as a report to the police.
  const isCall = kind === 'help' && isOwed(answerTo.call.machine, [], { policy });
  const who = reporter?.kind ?? (kind === 'help' ? 'help_seeker' : 'citizen');
  const said = { situations, reporter: { kind: who } };
  const words = wordsFor(said, policy);
  const { duty, unit } = reporterKinds[who];
  const { personal } = partPersonal(HotlineBody, body);
  return {
    ...(isCall && { below: 'call' }),
    situations,
    division,
    child,
    door: 'hotline',
    unit,
    mandatory: isCall ? isBound(said.reporter, policy) : isMandatory(said, policy),
    voluntary: duty === 'voluntary',
    ...(words && { words }),
    ...(noticedAt && { noticedAt }),
    personal: { ...personal, ...(asSaid && { asSaid }) },
  };
};

const answerOf = ({ receipt, at, warnings }: Answered, { found }: Destination, isCall: boolean) => {
  const { police, desk } = found;
  const station = (isCall && desk) || police;
  if (!station) throw new Error('no office answers for this deployment’s county');
  return {
    receipt,
    receivedAt: at,
    station: stationView(station),
    advice: adviceToCaller(station),
    warnings: few(warnings),
  };
};

const known = async ({ store, vault }: HotlinePorts, receipt: Receipt) => {
  const pseudonym = await vault.pseudonym('receipt', receipt);
  const [{ before }] = await store.load({ before: ref(receiptRecord, pseudonym) });
  if (!before) return undefined;
  const [{ report }] = await store.load({
    report: ref(reportRecord, before.caseId, before.reportId),
  });
  return report;
};

/**
 * Answers the hotline: 即时在线接听和登记受理 (`rep.hot`, `rep.line20`). Every call is registered and given to an office. Nothing
 * is refused for its content, and the response says nothing about any case.
 *
 * @throws {Unavailable} or {Refusal} `busy` if AWS does not respond: the caller repeats.
 * @throws {Refusal} `too-many-calls` for a caller with too many calls.
 */
export const takeCall = (ports: HotlinePorts) => async (call: Call) => {
  const source = call.address && (await admitCall(ports, call.address)).slice(0, SOURCE_LENGTH);
  const receipt = await receiptFor(ports, call);
  return onConflictAgain(ports, async () => {
    const at = await ports.clock.now();
    const heard = hearCall(call, at);
    const destination = await readAt(ports, heard, at);
    const intake = intakeOf(heard, destination);
    const isMoved = heard.body.division !== destination.division;
    const warnings = [...(isMoved ? [ELSEWHERE] : []), ...heard.warnings];
    const before = await known(ports, receipt);
    const answered = { receipt, at: before?.receivedAt ?? at, warnings };
    const answer = answerOf(answered, destination, intake.below !== undefined);
    if (before) return answer;
    const { body, underSeal } = heard;
    const identity = { ...body.reporter, ...(underSeal && { said: underSeal }) };
    const { correlationId } = call;
    const taken = await takeIn(
      destination.found,
      { intake, identity, receipt, correlationId, ...(source && { source }) },
      destination.taking,
    );
    await ports.store.write([...taken.writes, ...(await sealParts(ports.vault, taken.personal))]);
    return answer;
  });
};
