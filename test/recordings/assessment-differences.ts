import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

const ends =
  (duty: string) =>
  ({ deed }: Stored): boolean =>
    deed.step === 'endDuty' && JSON.stringify(deed.input).includes(`.${duty}.`);

/** The meant differences of the joint assessment. */
export const ofAssessments: readonly Meant[] = [
  {
    reason: 'police and civil affairs owe a part of the assessment from the notice on',
    of: 'command',
    applies: ends('notify'),
    path: /^\/did\/0\/1\/(CASE#\w{8}\|(STATE\/version|EVENT#\d{6}|DUTY#.*\.assess-(police|civil-affairs)\.1)|OUTBOX\|)/,
  },
  {
    reason: 'the assessment has the clock that the deployer sets, and so the ladder of what is due',
    of: 'command',
    applies: ({ deed }) =>
      deed.step === 'openDuty' && JSON.stringify(deed.input).includes('"duty":"assess"'),
    path: /(\.assess\.\d\/(due|work\/sk|value\/(ladder\/.*|nextAt|due))|EVENT#\d{6}\/value\/(hash|fact\/data\/duty\/(ladder\/.*|nextAt|due)))$/,
  },
  {
    reason: 'a conclusion says on what each finding rests, or is refused',
    of: 'command',
    applies: ends('assess'),
    path: /^\/(did\/0|answer|refusal)/,
  },
  {
    reason: 'a case shows what its assessment concluded, and which parts are still owed',
    of: 'command',
    applies: ({ deed }) => deed.step === 'showCase',
    path: /^\/answer\/body\/assessment$/,
  },
];
