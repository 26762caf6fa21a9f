const LONGEST_ECHO = 40;

/** Codes in small letters, and moments or ids in digits and capitals. */
const CODE_LIKE = /^([a-z][a-z\d-]*|(?=.*\d)[\dA-Z.:+-]+)$/;

/** A telephone number or a citizen's number has more digits in a row than a code or a moment. */
const LONG_NUMBER = /\d{7}/;

/** What a value is, without saying it: personal data is not repeated. */
export const kindOf = (value: unknown): string => {
  if (typeof value === 'string') return `a text of ${[...value].length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === null ? 'null' : `a value of type ${typeof value}`;
};

/** Whether a text can be anybody's number. */
const hasLongNumber = (text: string): boolean => LONG_NUMBER.test(text);

/** An id or a code whose pattern let it through: some let through a telephone number, which is not repeated. */
export const unlessNumber = (value: unknown): string =>
  hasLongNumber(String(value)) ? kindOf(value) : String(value);

/** The same where any text may stand: of what cannot be a code only its kind is said. */
export const ifCode = (value: string): string =>
  CODE_LIKE.test(value) ? unlessNumber(value) : kindOf(value);

/**
 * What was given where a code, a moment or a number is expected, as an error may say it. Nothing of
 * a list or an object, whose contents may be personal or nested without end, and of texts only what
 * looks like a code: a name or a telephone number may stand in the wrong field.
 */
export const describeGiven = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' || hasLongNumber(String(value))) return kindOf(value);
  if (typeof value !== 'string') return String(value);
  return value.length <= LONGEST_ECHO && CODE_LIKE.test(value) ? `"${value}"` : kindOf(value);
};

const FIELD_NAME = /^[A-Za-z]\w{0,39}$/;

/** Whether a field's name can be one, and may be repeated; whatever else stands there may be personal. */
export const isFieldName = (key: string): boolean => FIELD_NAME.test(key) && !hasLongNumber(key);
