import type { Label } from './label.ts';

interface Problem {
  readonly status: number;
  readonly title: Label;
  /** Seconds after which the same request may be repeated. */
  readonly retryAfter?: number;
}

/** Every refusal of the API (RFC 9457); the code is the last part of `type`. */
export const problems = {
  'bad-input': { status: 400, title: { zh: '输入有误', en: 'The input is not valid' } },
  'bad-json': {
    status: 400,
    title: { zh: '请求体不是有效的 JSON', en: 'The body is not valid JSON' },
  },
  'key-missing': {
    status: 400,
    title: { zh: '缺少 Idempotency-Key 请求头', en: 'The header Idempotency-Key is missing' },
  },
  'unknown-officer': {
    status: 403,
    title: {
      zh: '令牌有效，但机构名录中没有此人',
      en: 'The token is valid, but the directory does not know this person',
    },
  },
  'not-allowed': { status: 403, title: { zh: '无权进行此操作', en: 'You may not do this' } },
  'not-found': {
    status: 404,
    title: {
      zh: '没有此记录，或您无权查看',
      en: 'There is no such record, or it is not yours to see',
    },
  },
  'no-route': { status: 404, title: { zh: '没有此接口', en: 'There is no such route' } },
  'wrong-method': {
    status: 405,
    title: { zh: '此接口不支持该方法', en: 'This route does not take that method' },
  },
  'duty-ended': {
    status: 409,
    title: {
      zh: '该事项已办结；事后得知的情况由办理单位以“记录进展”登记',
      en: 'This duty has ended; what is learned later, its office records as a note on it',
    },
  },
  'case-closed': { status: 409, title: { zh: '该案件已结案', en: 'This case is closed' } },
  'not-yet': {
    status: 409,
    title: {
      zh: '尚有未办结事项，不能结案',
      en: 'The case cannot close while other duties are open',
    },
  },
  'line-taken': {
    status: 409,
    title: {
      zh: '花名册的这一行已移送，内容不同',
      en: 'This line of the roster was delivered before, and said something else',
    },
  },
  'child-has-case': {
    status: 409,
    title: { zh: '该儿童已有在办案件', en: 'This child has an open case already' },
  },
  'no-file': {
    status: 409,
    title: { zh: '本案尚无儿童档案', en: 'This case has no child’s file yet' },
  },
  'child-registered': {
    status: 409,
    title: {
      zh: '该身份证号的儿童已在册；如已迁居，由双方确认转接',
      en: 'A child with this number is in the register already; a move is confirmed by both sides',
    },
  },
  'not-in-register': {
    status: 409,
    title: { zh: '该儿童不在册', en: 'The child is not in the register' },
  },
  'in-register': {
    status: 409,
    title: { zh: '该儿童已在册', en: 'The child is in the register' },
  },
  'files-not-joined': {
    status: 409,
    title: { zh: '该档案未与其他档案合并', en: 'The file follows no other file' },
  },
  'people-not-joined': {
    status: 409,
    title: { zh: '此人未与其他人合并', en: 'The person is joined to no other' },
  },
  'no-custody': {
    status: 409,
    title: {
      zh: '本案中儿童未被临时监护',
      en: 'The child is not, and was not, in custody in this case',
    },
  },
  'not-junk': {
    status: 409,
    title: {
      zh: '该案件并非仅由热线来电形成，或已开始办理，不能按无效来电结案',
      en: 'Not only calls to the hotline made this case, or somebody works on it: it is closed as any other',
    },
  },
  'not-closed': { status: 409, title: { zh: '该案件未结案', en: 'This case is not closed' } },
  'office-closed': { status: 409, title: { zh: '该单位已撤销', en: 'This office is closed' } },
  'office-open': { status: 409, title: { zh: '该单位未撤销', en: 'This office is not closed' } },
  'version-missing': {
    status: 428,
    title: { zh: '缺少 If-Match 请求头', en: 'The header If-Match is missing' },
  },
  stale: {
    status: 412,
    title: {
      zh: '记录已被更新，请按当前版本重试',
      en: 'The record has changed; look at its current version',
    },
  },
  'too-large': {
    status: 413,
    title: { zh: '请求体超过 256 KB', en: 'The body is larger than 256 KB' },
  },
  'not-json': {
    status: 415,
    title: {
      zh: '仅接受 UTF-8 编码的 application/json',
      en: 'Only application/json in UTF-8 is taken',
    },
  },
  'key-reused': {
    status: 422,
    title: {
      zh: '此 Idempotency-Key 已用于内容不同的请求',
      en: 'This Idempotency-Key was used for a different request',
    },
  },
  'no-routing': {
    status: 422,
    title: { zh: '该行政区划没有受理单位', en: 'No office is responsible for this division' },
  },
  'clock-backwards': {
    status: 422,
    title: { zh: '时钟只能向前', en: 'The clock only goes forward' },
  },
  busy: {
    status: 429,
    title: {
      zh: '该案件正由多人同时办理，请稍后使用同一 Idempotency-Key 重试',
      en: 'The case is being changed by many; repeat with the same key',
    },
    retryAfter: 1,
  },
  'too-many-calls': {
    status: 429,
    title: {
      zh: '来自同一处的来电过多，请稍后再试；情况紧急请拨打 110',
      en: 'Too many calls from one place; repeat later, and telephone 110 where it is urgent',
    },
    retryAfter: 60,
  },
  internal: {
    status: 500,
    title: { zh: '系统内部错误，已记录', en: 'An error of ours; it has been logged' },
  },
  failing: {
    status: 503,
    title: {
      zh: '系统在运行，但提醒或消息滞后',
      en: 'The system answers, but reminders or messages are late',
    },
  },
  unavailable: {
    status: 503,
    title: {
      zh: '服务暂不可用，请使用同一 Idempotency-Key 重试',
      en: 'A service is not available; repeat with the same key',
    },
    retryAfter: 2,
  },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;

export const problemOf = (code: ProblemCode): Problem => problems[code];
