import type { AnyRoute } from '#schemas/api/index';
import { type County, countyLines, type Role } from '../a-county.ts';
import { aCitizenId, aClue, aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { dutyOf } from './a-case.ts';
import type { Asked } from './ask.ts';
import { guardianshipWrites } from './guardianship-writes.ts';
import { paperWrites } from './paper-writes.ts';
import { peopleWrites } from './people-writes.ts';
import { placeWrites } from './place-writes.ts';
import { registerWrites } from './register-writes.ts';
import { type Scene, sibling, type Variant, type Write } from './scene.ts';

export type WriteName = Extract<AnyRoute, { method: 'POST' | 'PUT' }>['name'];

/** An alert of the case, at its station. */
const alertOf = ({ county, caseNumber }: Scene, index: number): Promise<string> =>
  eventually(async () => {
    const call = { params: { caseNumber }, query: { limit: 100 } };
    const { body } = await county.as('countyPolice').listCaseAlerts(call);
    const ids = body.items.filter(({ office }) => office === county.offices.station);
    return ids.map(({ id }) => id).toSorted()[index];
  });

const FAR = new Date(Date.now() + 300 * 86_400_000).toISOString();

/** A request about the duty to accept, with the version that it had when it opened. */
const onAccept = async (
  { county, caseNumber }: Scene,
  what: string,
  role: Role,
  body: object,
): Promise<Asked> => {
  const { id } = await dutyOf(county, caseNumber, 'accept');
  return {
    path: `/duties/${id}/${what}`,
    as: county.people[role],
    headers: { 'if-match': '"1"' },
    body: JSON.stringify(body),
  };
};

/** A case whose file follows the file of this one. */
const joinedTo = async (county: County, caseNumber: string): Promise<string> => {
  const other = await sibling(county);
  const call = { params: { caseNumber: other }, body: { caseNumber, reason: 'one child' } };
  await county.as('countyPolice').joinFiles(call);
  return other;
};

/**
 * Makes a statement about the child of a case whose file another follows, and parts the two, so that the entry must be
 * assigned.
 */
const saidAndParted = async (county: County, caseNumber: string, other: string) => {
  const police = county.as('countyPolice');
  await county.as('station').identifyChild({ params: { caseNumber }, body: { name: '小雨' } });
  const ofOther = { params: { caseNumber: other } };
  await police.partFiles({ ...ofOther, body: { reason: 'two children' } });
  const { body } = await police.showChildFile(ofOther);
  const [entry] = body.unassigned;
  if (!entry) throw new Error(`nothing is to be assigned in the file of ${other}`);
  return { own: body.file, entry };
};

/** A valid request to every writing route; a route without one does not compile. */
const writes: Readonly<Record<WriteName, Write>> = {
  makeReport: ({ county }, variant) => ({
    path: '/reports',
    as: county.people.school,
    body: JSON.stringify(aReport(county, { severity: variant })),
  }),
  makeJointReport: ({ county }, variant) => {
    const { child, parents: _parents, ...common } = aReport(county, { severity: variant });
    const body = { ...common, children: [{ child }, {}] };
    return { path: '/joint-reports', as: county.people.school, body: JSON.stringify(body) };
  },
  sendClue: ({ county }, variant) => ({
    path: '/clues',
    as: county.people.school,
    body: JSON.stringify(aClue(county, { signs: variant })),
  }),
  callHotline: ({ county }, variant) => ({
    path: '/hotline',
    as: county.people.school,
    body: JSON.stringify({ division: county.town, course: variant }),
  }),
  deliverRosterLine: ({ county }, variant) => ({
    path: `/rosters/${county.code}-rights/lines`,
    as: county.people.civilAffairs,
    body: JSON.stringify({
      line: variant === 'one' ? 1 : 2,
      situations: ['unattended'],
      division: county.town,
      deliveredAt: '2026-01-05T09:00:00+08:00',
    }),
  }),
  correctTime: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/reports/${caseNumber}-R1/time`,
    as: county.people.countyPolice,
    body: JSON.stringify({ reportedAt: '2026-01-05T09:00:00+08:00', reason: variant }),
  }),
  linkCases: async ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/links`,
    as: county.people.station,
    body: JSON.stringify({ caseNumber: await sibling(county), reason: variant }),
  }),
  joinFiles: async ({ county, caseNumber }, variant) => ({
    path: `/cases/${await sibling(county)}/file/joining`,
    as: county.people.countyPolice,
    body: JSON.stringify({ caseNumber, reason: variant }),
  }),
  ...peopleWrites,
  partFiles: async ({ county, caseNumber }, variant) => ({
    path: `/cases/${await joinedTo(county, caseNumber)}/file/parting`,
    as: county.people.countyPolice,
    body: JSON.stringify({ reason: variant }),
  }),
  assignEntry: async ({ county, caseNumber }, variant) => {
    const other = await joinedTo(county, caseNumber);
    const { own: to, entry } = await saidAndParted(county, caseNumber, other);
    const { file, event, other: of } = entry;
    return {
      path: `/cases/${other}/file/assignment`,
      as: county.people.countyPolice,
      body: JSON.stringify({ file, event, other: of, to, reason: variant }),
    };
  },
  resumeCase: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/resume`,
    as: county.people.countyPolice,
    body: JSON.stringify({ reason: variant }),
  }),
  acknowledgeDuty: async ({ county, caseNumber }, variant) => {
    const { id } = await dutyOf(county, caseNumber, variant === 'one' ? 'accept' : 'dispatch');
    return { path: `/duties/${id}/acknowledgement`, as: county.people.station };
  },
  endDuty: async ({ county, caseNumber }, variant) => {
    const { id } = await dutyOf(county, caseNumber, 'accept');
    const at = variant === 'one' ? '2026-01-05T09:00:00+08:00' : '2026-01-05T09:30:00+08:00';
    return {
      path: `/duties/${id}/outcome`,
      as: county.people.station,
      headers: { 'if-match': '"1"' },
      body: JSON.stringify({ outcome: 'accepted', at }),
    };
  },
  noteOnDuty: (scene, variant) =>
    onAccept(scene, 'notes', 'station', {
      kind: 'contact_attempt',
      at: '2026-01-05T09:00:00+08:00',
      text: variant,
    }),
  extendDuty: (scene, variant) =>
    onAccept(scene, 'extension', 'countyPolice', { until: FAR, reason: variant }),
  suspendDuty: (scene, variant) =>
    onAccept(scene, 'suspension', 'countyPolice', { until: FAR, reason: variant }),
  reassignDuty: (scene, variant) =>
    onAccept(scene, 'assignment', 'countyPolice', {
      office: scene.county.offices.otherStation,
      reason: variant,
    }),
  closeCase: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/closure`,
    as: county.people.civilAffairs,
    body: JSON.stringify({
      at: '2026-01-05T09:00:00+08:00',
      disposition: 'unfounded',
      reason: variant,
    }),
  }),
  closeJunk: ({ county, caseNumber }, variant) => ({
    path: '/hotline/junk',
    as: county.people.station,
    body: JSON.stringify({ caseNumbers: [caseNumber], reason: variant }),
  }),
  reopenCase: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/reopening`,
    as: county.people.civilAffairs,
    body: JSON.stringify({ reason: variant }),
  }),
  findSituations: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/situations`,
    as: county.people.station,
    body: JSON.stringify({
      at: '2026-01-05T09:00:00+08:00',
      situations: ['missing'],
      text: variant,
    }),
  }),
  ...guardianshipWrites,
  ...placeWrites,
  ...registerWrites,
  ...paperWrites,
  recordIntervention: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/interventions`,
    as: county.people.station,
    body: JSON.stringify({
      act: 'reprimand',
      against: ['father'],
      at: '2026-01-02T00:00:00.000Z',
      by: ['police'],
      content: variant,
    }),
  }),
  openByHand: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/duties`,
    as: county.people.station,
    body: JSON.stringify({ type: 'pursue-liability', reason: variant }),
  }),
  noteIncident: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/custody/incidents`,
    as: county.people.station,
    body: JSON.stringify({ incident: 'ill', at: '2026-01-05T09:00:00+08:00', text: variant }),
  }),
  identifyChild: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/identity`,
    as: county.people.station,
    body: JSON.stringify({ citizenId: aCitizenId(), name: variant }),
  }),
  acknowledgeAlert: async (scene, variant) => ({
    path: `/alerts/${await alertOf(scene, variant === 'one' ? 0 : 1)}/acknowledgement`,
    as: scene.county.people.station,
  }),
  acknowledgeAlerts: async (scene, variant) => ({
    path: '/alerts/acknowledgement',
    as: scene.county.people.station,
    body: JSON.stringify({ alerts: [await alertOf(scene, variant === 'one' ? 0 : 1)] }),
  }),
  openReporter: ({ county, caseNumber }, variant) => ({
    path: `/cases/${caseNumber}/reports/${caseNumber}-R1/reporter`,
    as: county.people.station,
    body: JSON.stringify({ purpose: variant }),
  }),
  loadDirectory: ({ county }, variant) => ({
    method: 'PUT',
    path: '/directory',
    as: 'administrator',
    body: JSON.stringify({
      lines: countyLines(county.code, variant).filter((line) => !('office' in line)),
    }),
  }),
  closeOffice: ({ county }, variant) => ({
    path: `/offices/${county.offices.otherStation}/closure`,
    as: 'administrator',
    body: JSON.stringify({ successor: county.offices.station, reason: variant }),
  }),
  reopenOffice: ({ county }, variant) => ({
    path: `/offices/${county.offices.otherStation}/reopening`,
    as: 'administrator',
    body: JSON.stringify({ reason: variant }),
  }),
  moveClock: ({ county }, variant) => ({
    path: '/clock',
    as: county.people.station,
    body: JSON.stringify({ forward: { amount: variant === 'one' ? 1 : 2, unit: 'minute' } }),
  }),
};

export const writeNames = Object.keys(writes) as WriteName[];

/** A valid request to a writing route, without its `Idempotency-Key`. */
export const aWrite = async (
  name: WriteName,
  scene: Scene,
  variant: Variant = 'one',
): Promise<Asked> => ({ method: 'POST', ...(await writes[name](scene, variant)) });
