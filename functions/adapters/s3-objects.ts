import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '#domain/papers/object-store';
import { calling } from './aws-errors.ts';

const S3 = 'the store of files';

/** The two folders of the bucket: what the bucket keeps, and what its lifecycle deletes after some days. */
const FOLDERS = { kept: 'kept/', held: 'held/' } as const;

/** Objects in a bucket. Their content is sealed before it arrives here. */
export const s3Objects = (client: S3Client, Bucket: string): ObjectStore => {
  const put = async (Key: string, Body: Uint8Array): Promise<void> => {
    const ContentType = 'application/octet-stream';
    await calling(S3, client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType })));
  };
  const get = async (Key: string): Promise<Uint8Array | undefined> => {
    try {
      const { Body } = await calling(S3, client.send(new GetObjectCommand({ Bucket, Key })));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  return {
    keep: (key, bytes) => put(FOLDERS.kept + key, bytes),
    hold: (key, bytes) => put(FOLDERS.held + key, bytes),
    kept: (key) => get(FOLDERS.kept + key),
    held: (key) => get(FOLDERS.held + key),
  };
};
