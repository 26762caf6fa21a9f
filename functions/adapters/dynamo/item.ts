import { createHash } from 'node:crypto';
import type { Key, Put } from '#domain/record';

/** The table's attributes; a sparse index contains the items that have its attributes. */
export interface Item {
  readonly pk: string;
  readonly sk: string;
  /** The kind of record, for people who look at the table. */
  readonly type: string;
  readonly value: unknown;
  readonly version?: number;
  readonly duePk?: string;
  readonly dueSk?: string;
  readonly workPk?: string;
  readonly workSk?: string;
  readonly areaPk?: string;
  readonly areaSk?: string;
  readonly expires?: number;
}

/** The shard of the deployment to which a text belongs. */
export const shardOf = (text: string, shards: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE(0) % shards;

export const storedKey = (
  { pk, sk, sharded }: Key,
  shards: number,
): { pk: string; sk: string } => ({
  pk: sharded ? `${pk}#${shardOf(sk, shards)}` : pk,
  sk,
});

/** The item of a write, with its entries in the sparse indexes. */
export const itemOf = (write: Put, shards: number): Item => {
  const { name, key, value, version, due, work, area, expires } = write;
  const { pk, sk } = storedKey(key, shards);
  return {
    pk,
    sk,
    type: name,
    value,
    ...(version !== undefined && { version }),
    ...(due && { duePk: `DUE#${shardOf(pk, shards)}`, dueSk: `${due}#${sk}` }),
    ...(work && { workPk: work.pk, workSk: work.sk }),
    ...(area && { areaPk: area.pk, areaSk: area.sk }),
    ...(expires !== undefined && { expires }),
  };
};
