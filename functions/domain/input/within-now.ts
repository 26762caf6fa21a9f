import { Instant } from '#schemas/time';
import { asOfNow } from './possible-time.ts';

/** The names of moments that have come; `until` and `promisedFor` lie ahead. */
const MOMENT = /^(at|since|[a-z]+At)$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const momentIn = (value: unknown, at: Instant): unknown => {
  const moment = Instant.safeParse(value).data;
  return moment === undefined || asOfNow(moment, at) === moment ? value : at;
};

const within = (value: unknown, at: Instant): unknown => {
  if (Array.isArray(value)) return value.map((each) => within(each, at));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      MOMENT.test(key) ? momentIn(each, at) : within(each, at),
    ]),
  );
};

/** What an officer sent, with moments of a clock that is some minutes ahead taken as now. */
export const withinNow = <Input>(input: Input, at: Instant): Input => within(input, at) as Input;
