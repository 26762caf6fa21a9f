import { createHash } from 'node:crypto';
import { profileRecord } from '#domain/child/profile';
import type { Case } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { Refusal } from '#domain/errors';
import type { KeyedFile } from '#domain/file-vault';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import { PART_BYTES } from '#schemas/papers/file-type';

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const partsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / PART_BYTES));

/** A file of a case, known by its content: the same content is the same object. */
export interface Content {
  readonly sha256: string;
  /** From 1. */
  readonly part: number;
}

/** The key under which the case’s files are sealed: that of the child’s file. @throws {Refusal} `no-file` */
const keyedFile = async ({ file: id }: Case, { store }: PaperPorts): Promise<KeyedFile> => {
  const [{ file, profile }] = await store.load({
    file: id && ref(fileRecord, id),
    profile: id && ref(profileRecord, id),
  });
  if (!file || !profile) throw new Refusal('no-file');
  return { id: file.id, county: file.county, key: profile.key };
};

/** The part's name in the seal: its bytes open as nothing else. */
const nameOf = ({ id }: Case, { sha256, part }: Content): string => `paper-${id}-${sha256}-${part}`;

/** The key of the object: a pseudonym, which reveals neither case nor content. */
const objectKey = (state: Case, content: Content, { vault }: PaperPorts): Promise<string> =>
  vault.pseudonym('paper', nameOf(state, content));

/** Keeps a whole file, in parts. */
export const keepFile = async (state: Case, bytes: Uint8Array, ports: PaperPorts) => {
  const file = await keyedFile(state, ports);
  const sha256 = sha256Of(bytes);
  const numbers = Array.from({ length: partsOf(bytes.length) }, (_, index) => index + 1);
  await Promise.all(
    numbers.map(async (part) => {
      const slice = bytes.subarray((part - 1) * PART_BYTES, part * PART_BYTES);
      const sealed = await ports.fileVault.sealBytes(file, nameOf(state, { sha256, part }), slice);
      await ports.objects.keep(await objectKey(state, { sha256, part }, ports), sealed);
    }),
  );
  return { sha256, bytes: bytes.length };
};

/** Holds one part of an upload until all are there. */
export const holdPart = async (
  state: Case,
  content: Content,
  { bytes, ports }: { readonly bytes: Uint8Array; readonly ports: PaperPorts },
): Promise<void> => {
  const file = await keyedFile(state, ports);
  const sealed = await ports.fileVault.sealBytes(file, nameOf(state, content), bytes);
  await ports.objects.hold(await objectKey(state, content, ports), sealed);
};

const opened = async (
  state: Case,
  content: Content,
  { sealed, ports }: { readonly sealed: Uint8Array | undefined; readonly ports: PaperPorts },
): Promise<Uint8Array | undefined> => {
  if (!sealed) return undefined;
  const file = await keyedFile(state, ports);
  return ports.fileVault.unsealBytes(file, nameOf(state, content), sealed);
};

/** One part of a file that is kept. */
export const keptPart = async (state: Case, content: Content, ports: PaperPorts) => {
  const sealed = await ports.objects.kept(await objectKey(state, content, ports));
  return opened(state, content, { sealed, ports });
};

/** One part of an upload; nothing if it was never sent, or too long ago. */
export const heldPart = async (state: Case, content: Content, ports: PaperPorts) => {
  const sealed = await ports.objects.held(await objectKey(state, content, ports));
  return opened(state, content, { sealed, ports });
};
