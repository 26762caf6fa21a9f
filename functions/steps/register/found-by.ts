import { seesInRegister } from '#domain/access/register-rights';
import { foundByPartition, foundByRecord } from '#domain/child/register/register';
import type { Statement } from '#domain/child/statement';
import { type ChildFile, fileRecord } from '#domain/composed/child';
import { put, ref, type Write } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { DivisionCode, FileId } from '#schemas/ids';
import type { Asked } from '../command.ts';
import { whoIn } from '../who-in.ts';

type Kind = 'name' | 'number';

/** A text in the form in which it is compared: full-width letters, blanks and the dot in a name make no difference. */
const compared = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s·•・‧]/gu, '')
    .toUpperCase();

export const tokenOf = async (
  { searchTokens }: Pick<ApiPorts, 'searchTokens'>,
  county: DivisionCode,
  kind: Kind,
  text: string,
): Promise<string> => {
  const [token = ''] = await searchTokens.tokens(county, kind, [compared(text)]);
  return token;
};

const textsOf = (said: readonly Statement[], field: 'name' | 'citizenId'): readonly string[] => [
  ...new Set(said.flatMap((each) => (each.field === field ? [compared(each.value)] : []))),
];

/** The writes by which a file is found from now on: every name and number that was ever said in the register. */
export const findable = async (
  { id: fileId, county }: Pick<ChildFile, 'id' | 'county'>,
  said: readonly Statement[],
  { searchTokens }: Pick<ApiPorts, 'searchTokens'>,
): Promise<readonly Write[]> => {
  const [names, numbers] = await Promise.all([
    searchTokens.tokens(county, 'name', textsOf(said, 'name')),
    searchTokens.tokens(county, 'number', textsOf(said, 'citizenId')),
  ]);
  return [...names, ...numbers].map((token) => put(foundByRecord, { county, token, fileId }));
};

interface Finding {
  readonly county: DivisionCode;
  readonly token: string;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** A page of the files that a token leads to, as far as the caller sees them. */
export const filesFound = async (
  { store }: Pick<ApiPorts, 'store'>,
  { county, token, limit, after }: Finding,
  asked: Asked,
): Promise<{ readonly files: readonly ChildFile[]; readonly next?: string }> => {
  const of = { pk: foundByPartition(county, token), sk: 'F' };
  const page = await store.list(foundByRecord, of, { limit, ...(after && { after }) });
  const wanted = page.items.map(({ fileId }) => ref(fileRecord, fileId));
  const [{ files }] = await store.load({ files: wanted });
  const who = whoIn(asked);
  return {
    files: files.filter((file) => seesInRegister(who, file)),
    ...(page.next && { next: page.next }),
  };
};

/** How many files of one name are looked at for a warning. */
const MOST_SAME = 20;

/** Other children of the same name whom the caller sees: a person looks whether they are the same child. */
export const sameNameAs = async (
  ports: Pick<ApiPorts, 'store' | 'searchTokens'>,
  {
    id,
    county,
    said,
  }: { readonly id: FileId; readonly county: DivisionCode; readonly said: readonly Statement[] },
  asked: Asked,
): Promise<readonly FileId[]> => {
  const [name] = textsOf(said, 'name');
  if (!name) return [];
  const token = await tokenOf(ports, county, 'name', name);
  const { files } = await filesFound(ports, { county, token, limit: MOST_SAME }, asked);
  return files.map((file) => file.id).filter((each) => each !== id);
};
