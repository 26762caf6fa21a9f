import { birthOf, standingOf } from '#domain/child/identity';
import { profileRecord } from '#domain/child/profile';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import { ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { ChildLine } from '#schemas/api/children-view';
import type { Asked } from '../command.ts';
import { statementsIn } from '../files/sealed-file.ts';
import { noteReading } from '../note-reading.ts';

/** The statements that were made in the register: those of cases are shown through the cases alone. */
export const ofRegister = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ origin }) => origin === 'register');

const lineOf = (file: ChildFile, said: readonly Statement[]): readonly ChildLine[] => {
  const { register } = file;
  if (!register) return [];
  const { division, status, populations, updatedAt } = register;
  const name = standingOf(said, 'name')?.value;
  const sex = standingOf(said, 'sex')?.value;
  const birthDate = birthOf(said)?.date;
  return [
    {
      file: file.id,
      county: file.county,
      division,
      status,
      populations,
      updatedAt,
      ...(name && { name }),
      ...(sex && { sex }),
      ...(birthDate && { birthDate }),
    },
  ];
};

type Tools = Pick<ApiPorts, 'store' | 'fileVault' | 'readings' | 'meter'> & Asked;

/**
 * The lines of these children in the register. That each was shown is recorded in the access log of its file, or
 * nothing is shown.
 */
export const linesOf = async (
  files: readonly ChildFile[],
  tools: Tools,
): Promise<readonly ChildLine[]> => {
  const [{ profiles }] = await tools.store.load({
    profiles: files.map(({ id }) => ref(profileRecord, id)),
  });
  const lines = await Promise.all(
    files.map(async (file) => {
      const profile = profiles.find(({ fileId }) => fileId === file.id);
      return lineOf(file, ofRegister(await statementsIn(file, profile, tools.fileVault)));
    }),
  );
  await Promise.all(
    files.map((carrier) => noteReading(tools, tools, { carrier, parts: ['register_line'] })),
  );
  return lines.flat();
};
