import { COUNTY, TOWN } from '#test/fakes/a-county';
import { aJointReport, aReport, CHILD, CHILD_OF_FIFTEEN, MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { alertsIn, casesIn } from '#test/fakes/what-happened';
import { type Asking, asks, type Command, type Make } from './asking.ts';
import {
  close,
  correctTime,
  findMore,
  identify,
  link,
  openMore,
  reopen,
  resume,
  tellIncident,
} from './case-commands.ts';
import { pick } from './choices.ts';
import { acknowledge, end, note, reassign, reschedule } from './duty-commands.ts';
import { onFiles } from './file-commands.ts';
import { closeSome } from './office-commands.ts';
import { describe, recordAct } from './person-commands.ts';
import { onPlaces } from './place-commands.ts';

/** This many reports meet in every way; more only take longer. */
const MOST_REPORTS = 4;

const report: Make = (asking) => {
  const { choices, key, reports } = asking;
  if (reports >= MOST_REPORTS) return undefined;
  const child = [undefined, CHILD, CHILD, CHILD_OF_FIFTEEN][choices.below(4)];
  const way = choices.below(3);
  const kind = way === 1 ? 'citizen' : 'school';
  const reporter = { kind, name: MARK, telephone: '13911113333' };
  const change = { reporter, ...(way === 2 && { madeTo: 'civil_affairs' }) };
  // A report may name only the county, and a later one the town in it: then other police go there.
  const division = choices.below(4) === 0 ? COUNTY : TOWN;
  const known = child && { child: { citizenId: child } };
  const body = aReport({ ...change, division, ...known });
  const call = callAs('school', { key });
  const send: Command['send'] = (ports) =>
    asks(asking, { step: 'makeReport', input: { body }, call }, ports);
  return { name: 'report', send };
};

/** A joint report of three children, one of them known; it counts as as many reports. */
const reportSome: Make = (asking) => {
  const { choices, key, reports } = asking;
  if (reports >= MOST_REPORTS) return undefined;
  const known = [CHILD, CHILD_OF_FIFTEEN][choices.below(2)];
  const children = [{ child: { citizenId: known } }, { child: { name: MARK } }, {}];
  const body = aJointReport({ children });
  const call = callAs('school', { key });
  const send: Command['send'] = (ports) =>
    asks(asking, { step: 'makeJointReport', input: { body }, call }, ports);
  return { name: 'joint report', send };
};

/** A call to the hotline, which opens no file; its key is the caller's own. */
const call: Make = (asking) => {
  const { key, reports } = asking;
  if (reports >= MOST_REPORTS) return undefined;
  const text = JSON.stringify({ division: TOWN, course: MARK, child: { name: MARK } });
  const send: Command['send'] = async (ports) => {
    const { receipt } = await perform(
      asking.world,
      { step: 'takeCall', input: { text, key } },
      ports,
    );
    // The responsible office is given as it is when the call is repeated; the receipt stays the same.
    return { status: 200, body: receipt };
  };
  return { name: 'call', send };
};

const answerAlert: Make = (asking) => {
  const { world, choices, key } = asking;
  const alert = pick(choices, alertsIn(world));
  if (!alert || alert.recipient === 'office') return undefined;
  const call = { ...callAs('station', { key }), subject: alert.recipient };
  const input = { params: { alertId: alert.id } };
  const send: Command['send'] = (ports) =>
    asks(asking, { step: 'acknowledgeAlert', input, call }, ports);
  return { name: 'answer alert', send };
};

/** The relative frequency of each request. */
const asked: readonly (readonly [Make, number])[] = [
  [end, 12],
  [report, 3],
  [reportSome, 1],
  [call, 1],
  [acknowledge, 3],
  [answerAlert, 2],
  [reschedule, 2],
  [note, 2],
  [reassign, 2],
  [close, 1],
  [reopen, 1],
  [resume, 1],
  [identify, 1],
  [describe, 2],
  [recordAct, 1],
  [findMore, 2],
  [openMore, 2],
  [link, 1],
  [correctTime, 1],
  [onPlaces, 2],
  [onFiles, 5],
  [tellIncident, 1],
  [closeSome, 1],
];

const drawn: readonly Make[] = asked.flatMap(([make, weight]) => Array<Make>(weight).fill(make));

/** A random request; people are not always right. */
export const someCommand = (asking: Asking): Command | undefined =>
  casesIn(asking.world).length === 0 ? report(asking) : pick(asking.choices, drawn)?.(asking);
