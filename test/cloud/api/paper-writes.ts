import { createHash } from 'node:crypto';
import type { papers } from '#schemas/api/papers';
import { Instant } from '#schemas/time';
import type { County } from '../a-county.ts';
import { dutyOf } from './a-case.ts';
import { sibling, type Variant, type Write } from './scene.ts';

const LONG_AGO = Instant.parse('2026-01-02T00:00:00.000Z');

/** A case whose report was accepted, and the fact that its receipt is made from. */
const acceptedIn = async (county: County) => {
  const caseNumber = await sibling(county);
  const station = county.as('station');
  const { id, version } = await dutyOf(county, caseNumber, 'accept');
  const body = { outcome: 'accepted', at: LONG_AGO };
  await station.endDuty({ params: { dutyId: id }, body, version });
  const { body: shown } = await station.showPapers({ params: { caseNumber } });
  const receipt = shown.ready.find(({ code }) => code === 'report-receipt');
  if (!receipt) throw new Error(`case ${caseNumber} gives no receipt`);
  return { caseNumber, source: receipt.source };
};

/** A case with a paper that was given. */
export const aPaper = async (county: County) => {
  const { caseNumber, source } = await acceptedIn(county);
  const call = { params: { caseNumber }, body: { code: 'report-receipt' as const, source } };
  const { body } = await county.as('station').givePaper(call);
  return { caseNumber, ...body };
};

/** A photograph, by its first bytes. */
const photograph = (variant: Variant): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(variant)]);

export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

type PaperWrite = Exclude<(typeof papers)[number]['name'], 'showPapers' | 'readPaper'>;

/** A valid request to every route that writes a paper. */
export const paperWrites: Readonly<Record<PaperWrite, Write>> = {
  givePaper: async ({ county }, variant) => {
    const { caseNumber, source } = await acceptedIn(county);
    const to = variant === 'one' ? 'file' : 'reporter';
    return {
      path: `/cases/${caseNumber}/papers`,
      as: county.people.station,
      body: JSON.stringify({ code: 'report-receipt', source, to }),
    };
  },
  sendSignedPart: async ({ county }, variant) => {
    const { caseNumber, paper } = await aPaper(county);
    const bytes = photograph(variant);
    return {
      method: 'PUT',
      path: `/cases/${caseNumber}/papers/${paper}/signed/${hashOf(photograph('one'))}/parts/1`,
      as: county.people.station,
      body: JSON.stringify({ content: bytes.toString('base64') }),
    };
  },
  returnPaper: async ({ county }, variant) => {
    const { caseNumber, paper } = await aPaper(county);
    const bytes = photograph(variant);
    const sha256 = hashOf(bytes);
    await county.as('station').sendSignedPart({
      params: { caseNumber, paper, sha256, part: 1 },
      body: { content: bytes.toString('base64') },
    });
    return {
      path: `/cases/${caseNumber}/papers/${paper}/signed`,
      as: county.people.station,
      body: JSON.stringify({ sha256, parts: 1 }),
    };
  },
};
