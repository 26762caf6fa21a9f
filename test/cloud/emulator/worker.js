/*
 * The Lambda of the conformance tests. A state machine tells it what to do in `mode`.
 * CommonJS without packages, because the template carries it inline.
 */
const call = async (target, body) => {
  const answer = await fetch(process.env.AWS_ENDPOINT_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${process.env.AWS_REGION}/x/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  return answer.json();
};

/** Appends the token to the item `key`: its list counts the calls, in order. */
const note = ({ key, token = 'none' }) =>
  call('DynamoDB_20120810.UpdateItem', {
    TableName: process.env.TABLE_NAME,
    Key: { pk: { S: key } },
    UpdateExpression: 'SET tokens = list_append(if_not_exists(tokens, :none), :token)',
    ExpressionAttributeValues: { ':none': { L: [] }, ':token': { L: [{ S: token }] } },
    ReturnValues: 'ALL_NEW',
  });

const named = (name) => Object.assign(new Error(`thrown as ${name}`), { name });

const modes = {
  echo: async (event) => event,
  write: async ({ lines }) => {
    for (let n = 1; n <= lines; n += 1) console.log(`line ${n}`);
  },
  sleep: ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms)),
  hold: note,
  throw: async ({ error }) => {
    throw named(error);
  },
  throwOnce: async (event) => {
    const { Attributes } = await note(event);
    if (Attributes.tokens.L.length === 1) throw named(event.error);
    return modes[event.afterwards](event);
  },
  succeed: async ({ token, says }) =>
    call('AWSStepFunctions.SendTaskSuccess', { taskToken: token, output: JSON.stringify(says) }),
  succeedThenThrow: async (event) => {
    await modes.succeed(event);
    throw named('AfterSuccess');
  },
  fail: async ({ token, error }) =>
    call('AWSStepFunctions.SendTaskFailure', { taskToken: token, error, cause: 'told so' }),
};

exports.handler = async (event) => {
  if (event.routeKey === undefined) return modes[event.mode](event);
  return { statusCode: 200, body: JSON.stringify(event.requestContext.authorizer ?? null) };
};
