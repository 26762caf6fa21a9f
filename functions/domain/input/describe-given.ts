const LONGEST_ECHO = 40;

/** Codes in small letters, and moments or ids in digits and capitals. */
const CODE_LIKE = /^([a-z][a-z\d-]*|(?=.*\d)[\dA-Z.:+-]+)$/;

/** A telephone number or a citizen id has more digits in a row than a code or a moment. */
const LONG_NUMBER = /\d{7}/;

/** The kind of a value, for a complaint that must not repeat personal data. */
export const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return `a text of ${[...value].length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === null ? 'null' : `a value of type ${typeof value}`;
};

/** Whether a text may contain a person's number. */
const hasLongNumber = (text: string): boolean => LONG_NUMBER.test(text);

/** An id or a code that matched its pattern; some patterns also accept a telephone number, which is not repeated. */
export const unlessNumber = (value: unknown): string =>
  hasLongNumber(String(value)) ? kindOf(value) : String(value);

/** A text where any text may stand: one that cannot be a code is replaced by its kind. */
export const ifCode = (value: string): string =>
  CODE_LIKE.test(value) ? unlessNumber(value) : kindOf(value);

/**
 * Describes a given value where a code, a moment or a number is expected. It repeats nothing of a list or an
 * object, whose contents may be personal or deeply nested, and only texts that look like a code: a name or a
 * telephone number may have been typed into the wrong field.
 */
export const describeGiven = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' || hasLongNumber(String(value))) return kindOf(value);
  if (typeof value !== 'string') return String(value);
  return value.length <= LONGEST_ECHO && CODE_LIKE.test(value) ? `"${value}"` : kindOf(value);
};

const FIELD_NAME = /^[A-Za-z]\w{0,39}$/;

/** Whether a key looks like a field's name, and so may be repeated; any other key may be personal. */
export const isFieldName = (key: string): boolean => FIELD_NAME.test(key) && !hasLongNumber(key);
