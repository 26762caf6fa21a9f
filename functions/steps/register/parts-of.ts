import { PartsNow } from '#domain/child/register/parts';
import { partsRecord } from '#domain/child/register/register';
import type { ChildFile } from '#domain/composed/child';
import type { FileVault } from '#domain/file-vault';
import { type Loaded, put, ref, type Write } from '#domain/record';
import type { FileId } from '#schemas/ids';
import { fileRefs } from '../files/sealed-file.ts';
import type { SealPart } from '../sealed-profile.ts';

/** The name of the parts among the sealed content of a file. */
const PARTS = 'parts';

/** The records to read before a file is shown or changed in the register. */
export const registerRefs = (id: FileId) => {
  const { file, profile } = fileRefs(id);
  return { case: file, profile, parts: ref(partsRecord, id) };
};

type Found = Pick<Loaded<ReturnType<typeof registerRefs>>, 'profile' | 'parts'>;

/** The present values of all parts; none where the key of the file was destroyed. */
export const partsIn = async (
  { id, county }: Pick<ChildFile, 'id' | 'county'>,
  { profile, parts }: Found,
  vault: Pick<FileVault, 'unseal'>,
): Promise<PartsNow> =>
  profile && parts
    ? PartsNow.parse(await vault.unseal({ id, county, key: profile.key }, PARTS, parts.sealed))
    : {};

/** The write that keeps the present values of all parts. */
export const keepParts =
  (fileId: FileId, parts: PartsNow) =>
  async (seal: SealPart): Promise<readonly Write[]> => [
    put(partsRecord, { fileId, sealed: await seal(PARTS, parts) }),
  ];
