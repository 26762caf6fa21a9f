import { aJointReport, CHILD, OTHER_CHILD } from '#test/fakes/a-report';
import { oweOnFile } from '#test/fakes/a-sight';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { loadAnotherCounty, OTHER_TOWN } from '#test/fakes/another-county';
import { enter } from '#test/fakes/in-register';
import { COUNTY, TOWN } from '#test/fakes/jobs';
import { describePerson } from '#test/fakes/of-people';
import { nameRespondent } from '#test/fakes/of-petitions';
import { perform } from '#test/fakes/perform';
import { endNamed, openNamed } from '#test/fakes/usual-course';
import { alertsIn, caseNow } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet, sweepNow } from '#test/fakes/what-people-do';

/** The things that requests name. */
export interface Things {
  readonly caseNumber: string;
  /** Another case of the same county. */
  readonly sibling: string;
  /** An open duty of the station. */
  readonly duty: string;
  /** A duty on the child's file, which the village owes. */
  readonly onFile: string;
  readonly alert: string;
  readonly receipt: string;
  readonly jointReport: string;
  readonly father: string;
  readonly father2: string;
  readonly file: string;
  readonly file2: string;
  /** The file of another child, whom the village has entered in the register. */
  readonly registered: string;
  readonly office: string;
  readonly successor: string;
  readonly county: string;
  readonly town: string;
}

export interface Scene {
  readonly world: World;
  readonly things: Things;
  /** A case of the other county, and a duty, an office and a person there. */
  readonly far: Things;
}

/** A case up to the notice that the police send to others. */
const aCaseAt = async (world: World, division: string, citizenId: string, role: 'school') => {
  const child = { name: '小雨', citizenId };
  const made = await report(world, { child, division }, role);
  await runUntilQuiet(world);
  return made;
};

const thingsOf = async (
  world: World,
  made: { readonly caseId: string; readonly receipt: string },
): Promise<Pick<Things, 'caseNumber' | 'receipt' | 'alert' | 'file'>> => {
  const { caseId: caseNumber, receipt } = made;
  const alert = alertsIn(world).find(({ caseId }) => caseId === caseNumber)?.id ?? '';
  const { file = '' } = await caseNow(world, caseNumber);
  return { caseNumber, receipt, alert, file };
};

const jointReportIn = async (world: World, division: string): Promise<string> => {
  const input = { body: aJointReport({ division }) };
  const call = callAs('school');
  const { body } = await perform(world, { step: 'makeJointReport', input, call });
  await runUntilQuiet(world);
  return (body as { jointReport: string }).jointReport;
};

const FAR_CHILD = '430902201503020015';

/**
 * Two counties with the same posts. In the first the police have found a child living alone, and have told the others;
 * in the second there is a case of another child.
 */
export const aScene = async (): Promise<Scene> => {
  const world = aWorld();
  loadAnotherCounty(world);
  const first = await aCaseAt(world, TOWN, CHILD, 'school');
  const second = await aCaseAt(world, TOWN, OTHER_CHILD, 'school');
  const distant = await aCaseAt(world, OTHER_TOWN, FAR_CHILD, 'school');
  await endNamed(world, first.caseId, 'accept', 'accepted');
  await endNamed(world, first.caseId, 'dispatch', 'found');
  await endNamed(world, first.caseId, 'notify', 'sent');
  await nameRespondent(world, first.caseId);
  const said = { role: 'father', name: '老王' } as const;
  const father = await describePerson(world, first.caseId, said);
  const father2 = await describePerson(world, second.caseId, said);
  const like = openDutyOf(world, second.caseId, 'accept');
  const jointReport = await jointReportIn(world, TOWN);
  const { id: onFile } = await oweOnFile(world, first.caseId, like);
  await sweepNow(world);
  const own = await thingsOf(world, first);
  const sibling = await thingsOf(world, second);
  const far = await thingsOf(world, distant);
  const common = { father, father2, onFile, county: COUNTY, town: TOWN, file2: sibling.file };
  const things = {
    ...common,
    ...own,
    sibling: second.caseId,
    duty: openNamed(world, first.caseId, 'order-return.father').id,
    jointReport,
    registered: (await enter(world)).file,
    office: 'station',
    successor: 'other-station',
  };
  return {
    world,
    things,
    far: {
      ...things,
      ...far,
      sibling: distant.caseId,
      duty: openNamed(world, distant.caseId, 'dispatch').id,
      office: 'far-station',
      successor: 'far-station',
    },
  };
};
