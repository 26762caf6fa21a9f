const LONGEST_ECHO = 80;

/** Codes, ids and times: in small letters, or with a digit or an underline; a name has neither. */
const CODE_LIKE = /^(?=.*[\d_]|[a-z.:+-]*$)[\w.:+-]+$/;

/** What a value is, without saying it: personal data is not repeated. */
export const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return `a text of ${[...value].length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === null ? 'null' : `a value of type ${typeof value}`;
};

/** Whether a text can be repeated: it is short, and nobody's words or name. */
const isCodeLike = (text: string): boolean => text.length <= LONGEST_ECHO && CODE_LIKE.test(text);

/**
 * What was given, as an error may say it. Single values only, and of texts only codes: what is
 * within a list or an object may be personal or nested without end, and free text may name people
 * in whatever field it came.
 */
export const describeGiven = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return isCodeLike(value) ? `"${value}"` : kindOf(value);
  return typeof value === 'object' ? kindOf(value) : String(value);
};
