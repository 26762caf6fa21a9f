import * as z from 'zod';
import { Refusal } from '#domain/errors';

const Keys = z.record(z.string(), z.string());
export type Keys = z.infer<typeof Keys>;

/** The end of a page, as opaque text. */
export const cursorOf = (keys: Record<string, unknown> | undefined): { next?: string } =>
  keys ? { next: Buffer.from(JSON.stringify(keys)).toString('base64url') } : {};

const badCursor = (cause: unknown) => {
  const zh = '游标无效，请使用上一页返回的 next';
  const en = 'no page gave this cursor; take the one named next';
  return Object.assign(new Refusal('bad-input', { complaints: [{ path: '?after', zh, en }] }), {
    cause,
  });
};

/** @throws {Refusal} for a cursor that does not come from a page of this list. */
export const keysOf = (
  cursor: string | undefined,
  isOfList: (keys: Keys) => boolean = () => true,
) => {
  if (cursor === undefined) return {};
  try {
    const keys = Keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (!isOfList(keys)) throw new RangeError('a cursor of another list');
    return { ExclusiveStartKey: keys };
  } catch (error) {
    throw badCursor(error);
  }
};

/** Turns the table's error for a cursor that it does not accept into a refusal. */
export const refusedCursor = (error: unknown, cursor: string | undefined): unknown =>
  cursor && error instanceof Error && error.name === 'ValidationException'
    ? badCursor(error)
    : error;
