import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DecryptCommand,
  type DecryptCommandInput,
  EncryptCommand,
  type EncryptCommandInput,
  GenerateDataKeyCommand,
  type GenerateDataKeyCommandInput,
  GenerateMacCommand,
  type GenerateMacCommandInput,
  KMSClient,
} from '@aws-sdk/client-kms';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  type DeleteCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';

const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 4 }), {
  marshallOptions: { removeUndefinedValues: true },
});
const kms = new KMSClient({ maxAttempts: 4 });

const senders = {
  BatchGetItem: (input: BatchGetCommandInput) => dynamo.send(new BatchGetCommand(input)),
  DeleteItem: (input: DeleteCommandInput) => dynamo.send(new DeleteCommand(input)),
  GetItem: (input: GetCommandInput) => dynamo.send(new GetCommand(input)),
  PutItem: (input: PutCommandInput) => dynamo.send(new PutCommand(input)),
  Query: (input: QueryCommandInput) => dynamo.send(new QueryCommand(input)),
  TransactWriteItems: (input: TransactWriteCommandInput) =>
    dynamo.send(new TransactWriteCommand(input)),
  UpdateItem: (input: UpdateCommandInput) => dynamo.send(new UpdateCommand(input)),
  Encrypt: (input: EncryptCommandInput) => kms.send(new EncryptCommand(input)),
  Decrypt: (input: DecryptCommandInput) => kms.send(new DecryptCommand(input)),
  GenerateDataKey: (input: GenerateDataKeyCommandInput) =>
    kms.send(new GenerateDataKeyCommand(input)),
  GenerateMac: (input: GenerateMacCommandInput) => kms.send(new GenerateMacCommand(input)),
} as const;

type Sender = (input: never) => Promise<unknown>;

interface Call {
  readonly operation: string;
  readonly input: never;
}

let calls: readonly Call[] = [];
let answer: unknown;

/** Sets the calls to make and the answer to give for each request from now on. */
export const prepare = (given: { readonly calls: readonly Call[]; readonly answer: unknown }) => {
  ({ calls, answer } = given);
};

/** The yardstick: it reads the body, makes the same calls by hand, and writes an answer. */
export const handler = async ({ body }: { readonly body?: string }) => {
  if (body) JSON.parse(body);
  const byName: Readonly<Record<string, Sender | undefined>> = senders;
  for (const { operation, input } of calls) await byName[operation]?.(input);
  return { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
};
