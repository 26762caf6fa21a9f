/** A value as DynamoDB's protocol writes it. */
export type Value =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly Value[] }
  | { readonly M: Attributes };

export interface Attributes {
  readonly [name: string]: Value;
}

/** The text of a key attribute; all of ours are strings. */
export const textOf = (value: Value | undefined): string | undefined =>
  value && 'S' in value ? value.S : undefined;
