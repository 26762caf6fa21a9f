import type { Attributes } from '../units/value.ts';

interface Condition {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Attributes;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
}

export interface PutRequest extends Condition {
  readonly TableName: string;
  readonly Item: Attributes;
}

export interface KeyRequest extends Condition {
  readonly TableName: string;
  readonly Key: Attributes;
}

/** One part of a transaction. */
export interface Action {
  readonly Put?: PutRequest;
  readonly Delete?: KeyRequest;
  readonly ConditionCheck?: KeyRequest;
}

/** The body of any request that the adapters make of DynamoDB. */
export interface Request extends Condition {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Attributes;
  readonly Item?: Attributes;
  readonly ConsistentRead?: boolean;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly Limit?: number;
  readonly ScanIndexForward?: boolean;
  readonly ExclusiveStartKey?: Attributes;
  readonly RequestItems?: Readonly<
    Record<string, { readonly Keys: readonly Attributes[]; readonly ConsistentRead?: boolean }>
  >;
  readonly TransactItems?: readonly Action[];
}

/** Reads a request's body. */
export const requestOf: (body: string) => Request = JSON.parse;
