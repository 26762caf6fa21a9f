import * as z from 'zod';
import { profileRecord } from '#domain/child/profile';
import { type ChildFile, FileEvent, fileRecord, fold } from '#domain/composed/child';
import { STATE_SHAPE } from '#domain/duty/carrier';
import { sealedRecord } from '#domain/history/event';
import { partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import type { ChildFileView } from '#schemas/api/child-file-view';
import { CaseId, FileId } from '#schemas/ids';
import { assignEntry } from '#steps/files/assign-entry';
import { joinFiles } from '#steps/files/join-files';
import { partFiles } from '#steps/files/part-files';
import { showChildFile } from '#steps/files/show-child-file';
import { COUNTY, type Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';
import { parsed } from './parsed.ts';
import { caseNow } from './what-happened.ts';

const of = (caseId: string) => ({ params: { caseNumber: CaseId.parse(caseId) } });

/** The file that a case names. */
export const fileOf = async (world: World, caseId: string): Promise<ChildFile> => {
  const { file: id } = await caseNow(world, caseId);
  if (!id) throw new Error(`case ${caseId} has no file`);
  const [{ file }] = await world.store.load({ file: ref(fileRecord, id) });
  if (!file) throw new Error(`there is no file ${id}`);
  return file;
};

export const eventsOfFile = ({ table }: World, id: FileId): readonly FileEvent[] =>
  table
    .having('type', 'event')
    .filter(({ pk }) => pk === partitionOf(id))
    .map(({ value }) => parsed(FileEvent, value))
    .toSorted((one, other) => one.seq - other.seq);

const Stored = z.looseObject({ id: FileId, shape: z.number() });

const foldedFile = (world: World, id: FileId): ChildFile => {
  const file = fold(eventsOfFile(world, id));
  if (!file) throw new Error(`file ${id} has no events`);
  return file;
};

/** Every file; a state of another release is folded, as the store does. */
export const filesIn = (world: World): readonly ChildFile[] =>
  world.table
    .having('type', 'file')
    .map(({ value }) => parsed(Stored, value))
    .map((stored) =>
      stored.shape === STATE_SHAPE
        ? parsed(fileRecord.schema, stored)
        : foldedFile(world, stored.id),
    );

/** The personal part of an event of a file, opened with the file's key. */
export const sealedIn = async ({ ports, store }: World, id: FileId, seq: number) => {
  const wanted = { profile: ref(profileRecord, id), part: ref(sealedRecord, id, seq) };
  const [{ profile, part: kept }] = await store.load(wanted);
  const file = { id, county: COUNTY, key: profile?.key };
  return ports.fileVault.unseal(file, `event-${seq}`, kept?.sealed ?? '');
};

/** The file of a case's child, as an officer sees it. */
export const childFile = async (
  { ports }: World,
  caseId: string,
  role: Role = 'station',
): Promise<ChildFileView> => {
  const { body } = await showChildFile(fenced(ports, 'showChildFile'))(of(caseId), callAs(role));
  return body as ChildFileView;
};

/** Records that the child of the first case is that of the second: its file follows the other. */
export const join = ({ ports }: World, caseId: string, other: string, role: Role = 'station') => {
  const body = { caseNumber: CaseId.parse(other), reason: MARK };
  return joinFiles(fenced(ports, 'joinFiles'))({ ...of(caseId), body }, callAs(role));
};

export const part = ({ ports }: World, caseId: string, role: Role = 'station') =>
  partFiles(fenced(ports, 'partFiles'))({ ...of(caseId), body: { reason: MARK } }, callAs(role));

/** Assigns an entry, as the file of a case shows it, to the child of this file. */
export const assign = (
  { ports }: World,
  caseId: string,
  { file, event, other }: Pick<ChildFileView['unassigned'][number], 'file' | 'event' | 'other'>,
  to: FileId,
  role: Role = 'station',
) => {
  const body = { file, event, other, to, reason: MARK };
  return assignEntry(fenced(ports, 'assignEntry'))({ ...of(caseId), body }, callAs(role));
};
