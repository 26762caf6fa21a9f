import { type Profile, type ProfiledId, profileRecord } from '#domain/child/profile';
import type { FileVault, KeyedFile } from '#domain/file-vault';
import type { PersonalPart } from '#domain/history/commit';
import { sealedRecord } from '#domain/history/event';
import { put, type Write } from '#domain/record';
import type { DivisionCode } from '#schemas/ids';

/** The name of the profile among the sealed parts; the part of an event has its number. */
const PROFILE = 'profile';

/** A file or a person, with its profile as it was read; absent for a new one. */
interface Profiled {
  readonly id: ProfiledId;
  readonly county: DivisionCode;
  readonly profile: Profile | undefined;
}

interface Sealing {
  readonly committed: {
    readonly state: { readonly seq: number };
    readonly writes: readonly Write[];
    readonly personal: readonly PersonalPart[];
  };
  /** All statements from now on, if they change. */
  readonly statements?: readonly unknown[] | undefined;
  /** Makes further writes with content sealed under the same key. */
  readonly beside?: ((seal: SealPart) => Promise<readonly Write[]>) | undefined;
}

/** Seals one part of a file under the file's key. */
export type SealPart = (part: string, content: unknown) => Promise<string>;

const sealedParts = (vault: FileVault, file: KeyedFile, parts: readonly PersonalPart[]) =>
  Promise.all(
    parts.map(async ({ caseId, seq, ...content }) => {
      const sealed = await vault.seal(file, `event-${seq}`, content);
      return put(sealedRecord, { caseId, seq, sealed }, 'absent');
    }),
  );

/** The writes of a transaction, with personal parts sealed under the key of the file or the person. */
export const sealedWrites = async (
  { id, county, profile }: Profiled,
  { committed: { state, writes, personal }, statements, beside }: Sealing,
  vault: FileVault,
): Promise<readonly Write[]> => {
  if (personal.length === 0 && !statements && !beside) return writes;
  const key = profile?.key ?? (await vault.newKey({ id, county }));
  const file = { id, county, key };
  const more = (await beside?.((part, content) => vault.seal(file, part, content))) ?? [];
  const parts = [...(await sealedParts(vault, file, personal)), ...more];
  // A new key is stored only in the profile, so the profile is written with the first content sealed under that key.
  const all = statements ?? (profile ? undefined : []);
  if (!all) return [...writes, ...parts];
  const sealed = await vault.seal(file, PROFILE, { statements: all });
  const value = { fileId: id, key, sealed, version: state.seq };
  return [...writes, ...parts, put(profileRecord, value, profile?.version ?? 'absent')];
};

/** The content of a profile, decrypted with the key stored beside it. */
export const openProfile = (
  { id, county, profile }: Profiled & { readonly profile: Profile },
  vault: Pick<FileVault, 'unseal'>,
): Promise<unknown> => vault.unseal({ id, county, key: profile.key }, PROFILE, profile.sealed);
