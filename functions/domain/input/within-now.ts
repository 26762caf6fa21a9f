import { Instant } from '#schemas/time';
import { asOfNow } from './possible-time.ts';

/** The names of fields for moments that are past; `until` and `promisedFor` are not among them. */
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

/** Returns the officer's input, with moments that a fast clock puts some minutes ahead changed to now. */
export const withinNow = <Input>(input: Input, at: Instant): Input => within(input, at) as Input;
