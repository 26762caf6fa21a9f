import { isOwed } from '#domain/case/is-owed';
import { answerTo } from '#domain/case/receive-report';
import { type Lineage, packFor } from '#domain/directory/routing';
import { successionsRecord } from '#domain/directory/successions';
import { partPersonal } from '#domain/input/personal';
import { few } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import { ref } from '#domain/record';
import { isBound, isMandatory, wordsFor } from '#domain/reporting-duty';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { HotlinePorts } from '#domain/world';
import { HotlineBody } from '#schemas/api/doors';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import type { DivisionCode, Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { sealParts } from '../command.ts';
import { onConflictAgain } from '../retry.ts';
import { type Call, receiptFor } from './call-receipt.ts';
import { type Heard, hearCall } from './hear-call.ts';
import { type Intake, intakeRefs, leadingRefs, policyAt, takerRefs } from './intake.ts';
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

const NO_OTHER_CASE = { leading: undefined, leadingBirthday: undefined };

/**
 * Reads the offices of the place that the caller named, or, where none is set up there, of the deployment's own
 * county.
 */
const readAt = async (ports: HotlinePorts, { body }: Heard, of: Instant) => {
  const read = async (division: DivisionCode) => {
    const refs = await intakeRefs({ division, child: body.child }, ports);
    const [first, own] = await ports.store.load(refs, { successions: ref(successionsRecord) });
    const successors = own.successions?.successors ?? {};
    const kind = body.kind === 'help' ? 'call' : 'report';
    const [second] = await ports.store.load(takerRefs(first, kind, { successors }));
    const wanted = leadingRefs({ ...first, ...second });
    const third = wanted.leading ? (await ports.store.load(wanted))[0] : NO_OTHER_CASE;
    const found = { ...first, ...second, ...third };
    const taking = { ...ports, fileVault: undefined, at: of, successors };
    return { division, found, taking };
  };
  const named = body.division && (await read(body.division));
  const isKnown = named && hasPack(named.found.routing) && named.found.police;
  return isKnown ? named : read(ports.county);
};

const hasPack = (routing: Lineage): boolean => packFor(routing) !== undefined;

type Destination = Awaited<ReturnType<typeof readAt>>;

const intakeOf = ({ body, asSaid }: Heard, { division, found, taking }: Destination): Intake => {
  const { kind, situations, child, reporter, noticedAt } = body;
  const policy = policyAt(found, taking);
  // Where no duty to handle calls is in force, the call is taken as a report to the police.
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
 * Answers the hotline: 即时在线接听和登记受理 (`rep.hot`, `rep.line20`). Every call is registered and given to an office.
 * Nothing is refused, and the answer says nothing of any case.
 *
 * @throws {Unavailable} or {Refusal} `busy` where AWS does not answer: the caller repeats.
 */
export const takeCall = (ports: HotlinePorts) => async (call: Call) => {
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
      { intake: intake, identity, receipt, correlationId },
      destination.taking,
    );
    await ports.store.write([...taken.writes, ...(await sealParts(ports.vault, taken.personal))]);
    return answer;
  });
};
