import { partsOfDuty } from '#domain/ids';
import type { Put, Write } from '#domain/record';
import { dutyTypes } from '#schemas/duties/index';
import { DutyId } from '#schemas/ids';
import type { AnyDeed } from '#test/fakes/deeds';
import type { Effect, Outcome } from './command.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const stepOfDuty = (id: unknown): string =>
  typeof id === 'string' && id.split('.').length > 3 ? partsOfDuty(DutyId.parse(id)).step : '';

/** The fields of an object that distinguish kinds of results. */
const TELLING = [
  'type',
  'outcome',
  'kind',
  'status',
  'occasion',
  'rung',
  'machine',
  'how',
  'why',
  'change',
  'channel',
  'result',
  'rule',
  'standing',
  'incident',
  'door',
  'age',
  'late',
  'below',
];

/** The kind of a value of an event, an errand or an alert: its codes, without ids. */
const codesIn = (value: unknown): string => {
  const fields = fieldsOf(value);
  const codes = TELLING.flatMap((name) => {
    const found = fields[name];
    return typeof found === 'object' || found === undefined ? [] : [String(found)];
  });
  const step = stepOfDuty(fields.dutyId);
  const inner = ['fact', 'data', 'errand', 'duty', 'by', 'ended']
    .map((name) => fields[name])
    .filter((each) => typeof each === 'object')
    .map(codesIn);
  return [...codes, step, ...inner].filter(Boolean).join('.');
};

const DETAILED = new Set(['event', 'message', 'alert', 'reporterMessage']);

const kindOfWrite = (write: Write): string => {
  if (write.kind !== 'put') return write.kind === 'seal' ? 'seal' : `-${write.name}`;
  const { name, value, expect } = write as Put;
  const condition = expect === undefined ? '' : expect === 'absent' ? '!' : '=';
  return `${name}${condition}${DETAILED.has(name) ? `(${codesIn(value)})` : ''}`;
};

const kindOfEffect = ([what, first, second]: Effect): string => {
  if (what === 'write')
    return [...new Set(Object.values(first as Record<string, Write>).map(kindOfWrite))]
      .sort()
      .join(' ');
  if (what === 'sms') return `sms ${String(fieldsOf(second).template)}`;
  if (what === 'start' || what === 'stop') return `${what} ${String(fieldsOf(first).machine)}`;
  return what;
};

/** The names of an answer's fields, and its codes, regardless of their number. */
const namesIn = (value: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => namesIn(each, `${at}[]`)))];
  if (typeof value !== 'object' || value === null) {
    const isCode = TELLING.some((name) => at.endsWith(`.${name}`));
    return [isCode ? `${at}=${String(value)}` : at];
  }
  return Object.entries(value).flatMap(([name, each]) =>
    // The name of a step or an episode counts as an id here.
    namesIn(each, name in dutyTypes || /\d/.test(name) ? `${at}.#` : `${at}.${name}`),
  );
};

const complaintsIn = (details: unknown): string =>
  ((fieldsOf(details).complaints ?? []) as { path: string }[]).map(({ path }) => path).join(',');

/** The kind of a deed, before its result is known. */
export const kindOfDeed = ({ step, input }: AnyDeed, errand = ''): string => {
  const { params, body, duty, status, of } = fieldsOf(input);
  const dutyStep = stepOfDuty(fieldsOf(params).dutyId) || String(duty ?? '');
  const { outcome, kind, type, incident } = fieldsOf(body);
  const cycle = Number(fieldsOf(of).cycle ?? 1) > 1 && 'again';
  return [step, dutyStep, outcome, kind, type, incident, status, cycle, errand]
    .filter(Boolean)
    .join(' ');
};

export const isQuestion = (step: string): boolean => /^(show|list|explain)/.test(step);

/** The features of a deed's result: features that two deeds share need not be shown by both. */
export const featuresOf = (deed: AnyDeed, { did, answer, refusal, threw }: Outcome) => {
  const { step } = deed;
  if (isQuestion(step)) return namesIn(fieldsOf(answer).body).map((each) => `${step} ${each}`);
  const how = refusal ? `${refusal.code} ${complaintsIn(refusal.details)}` : (threw ?? '');
  const effects = [...new Set(did.map(kindOfEffect))].join(' | ');
  return [`${kindOfDeed(deed)} > ${how} > ${effects}`];
};
