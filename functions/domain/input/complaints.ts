import type * as z from 'zod';
import type { Complaint } from '#domain/errors';
import { pointerTo } from '#schemas/reading/pointer';
import { describeGiven, isFieldName, kindOf } from './describe-given.ts';
import { discriminators, isPersonalAt, schemaAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

interface Words {
  readonly zh: string;
  readonly en: string;
  readonly allowed?: string;
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, key) => pointerTo(before, key), '');

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    input,
  );

/** Whether the issue is about a value in place of a whole object, whose fields may be personal. */
const replacesObject = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'object';

const named = (issue: Extract<Issue, { code: 'custom' }>): Words => {
  const { zh, en } = { zh: '内容不符合要求', en: issue.message, ...issue.params };
  return { zh: String(zh), en: String(en) };
};

const limit = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Words => {
  const [sign, zh, en] =
    issue.code === 'too_big'
      ? [
          `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`,
          '过长或过大',
          'too long or too large',
        ]
      : [
          `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`,
          '过短或过小',
          'too short or too small',
        ];
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
  return { zh, en, allowed: `${sign}${unit}` };
};

const wordsOf = (issue: Issue, schema: z.core.$ZodType): Words => {
  switch (issue.code) {
    case 'invalid_type':
      return { zh: '类型不符', en: 'not of this type', allowed: issue.expected };
    case 'invalid_value':
      return {
        zh: '不在允许的取值之内',
        en: 'not one of the allowed values',
        allowed: issue.values.map(String).join(' | '),
      };
    case 'too_big':
    case 'too_small':
      return limit(issue);
    case 'invalid_format':
      return { zh: '格式不符', en: 'not of this form', allowed: issue.pattern ?? issue.format };
    case 'invalid_union': {
      const at = schemaAt(schema, issue.path.slice(0, -1)) ?? schema;
      const field = String(issue.path.at(-1) ?? '');
      const allowed = discriminators(at, field).join(' | ');
      return {
        zh: '不在允许的取值之内',
        en: 'not one of the allowed shapes',
        ...(allowed && { allowed }),
      };
    }
    case 'custom':
      return named(issue);
    default:
      return { zh: '内容不符合要求', en: issue.message };
  }
};

/** An absent field is reported as missing, and not as a wrong type or value, whatever the schema's own message is. */
const wordsAbout = (issue: Issue, schema: z.core.$ZodType, value: unknown): Words => {
  const words = wordsOf(issue, schema);
  const isMissing = value === undefined && issue.code.startsWith('invalid_');
  return isMissing ? { ...words, zh: '缺少此字段', en: 'this field is missing' } : words;
};

const unknownKey = (path: readonly PropertyKey[], key: string): Complaint => {
  const words = { zh: '没有此字段', en: 'there is no such field' };
  if (isFieldName(key)) return { path: pointer([...path, key]), ...words };
  return { path: pointer(path), given: `a field named by ${kindOf(key)}`, ...words };
};

/**
 * Whether the value may contain anybody's words: a text that is too long, or that stands where another type is
 * expected.
 */
const expectsWords = (issue: Issue, value: unknown): boolean =>
  typeof value === 'string' && ['invalid_type', 'too_big', 'too_small'].includes(issue.code);

const unknownKeys = (issue: Extract<Issue, { code: 'unrecognized_keys' }>): Complaint[] =>
  issue.keys.map((key) => unknownKey(issue.path, key));

/**
 * The faults of an input, field by field, in both languages: the field, the given value and the allowed values.
 * The given value is repeated only where a code, a moment or a number is expected and it looks like one. For a
 * personal field, and for any other value, the complaint names only the kind of value.
 */
export const complaintsOf = (
  { issues }: Pick<z.ZodError, 'issues'>,
  schema: z.core.$ZodType,
  input: unknown,
): readonly Complaint[] =>
  issues.flatMap((issue): readonly Complaint[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
    const [branch] = issue.code === 'invalid_union' ? issue.errors : [];
    if (branch && branch.length > 0) {
      const deeper = branch.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
      return complaintsOf({ issues: deeper }, schema, input);
    }
    const value = valueAt(input, issue.path);
    const isPrivate =
      isPersonalAt(schema, issue.path) ||
      (value && replacesObject(issue)) ||
      expectsWords(issue, value);
    const isThere = value !== undefined;
    const given = isPrivate && isThere ? kindOf(value) : describeGiven(value);
    return [{ path: pointer(issue.path), given, ...wordsAbout(issue, schema, value) }];
  });
