import { describe, expect, it } from 'vitest';
import { aslFaults } from '../../checks/asl/faults.ts';
import { keysOf } from '../../checks/asl/lines.ts';
import { lineOf } from '../../checks/fault.ts';
import { types } from './a-machine.ts';

const sound = `{
  "Comment": "Sound",
  "StartAt": "dispatch",
  "States": {
    "dispatch": { "Duty": "dispatch", "Next": "WhatWasFound" },
    "WhatWasFound": {
      "Type": "Choice",
      "Choices": [
        { "Condition": "{% $states.input.outcome = 'unfounded' %}", "Next": "Ended" }
      ],
      "Default": "Each"
    },
    "Each": {
      "PerParent": {
        "StartAt": "notify",
        "States": {
          "notify": { "Duty": "notify", "End": true }
        }
      },
      "Next": "Ended"
    },
    "Ended": { "Type": "Succeed" }
  }
}`;

const faultsWith = (find: string, replace: string): string[] =>
  aslFaults({ 'a.asl.json': sound.replace(find, replace) }, types).map(lineOf);

const notify = '"Duty": "notify", "End": true';

describe('a fault names the line of the short file', () => {
  it('which is sound', () => {
    expect(aslFaults({ 'a.asl.json': sound }, types)).toEqual([]);
  });

  it.each([
    ['text', '"Type": "Succeed" }', '"Type": "Succeed" ', 24],
    ['a key too many', notify, `${notify}, "Retry": []`, 17],
    ['a key too many of a graph', '"StartAt": "notify",', '"StartAt": "notify", "X": 1,', 14],
    ['two states of one name', '"Ended": {', '"Ended": { "Type": "Succeed" },\n"Ended": {', 23],
    ['a state without an end', ', "End": true', '', 17],
    ['a machine without a comment', '"Comment": "Sound",', '', undefined],
    ['the grammar, of a field', '"Default"', '"Defaults"', 6],
    ['the grammar, of an edge', '"Default": "Each"', '"Default": "Nowhere"', 6],
    ['the grammar, of a state', '"Ended": {', '"Lost": { "Type": "Succeed" },\n"Ended": {', 22],
    [
      'a single state',
      '{ "Type": "Succeed" }',
      '{ "Type": "Wait", "Seconds": 1, "End": true }',
      22,
    ],
    ['a duty', '"Duty": "notify"', '"Duty": "inform"', 17],
    ['a Choice', "'unfounded'", "'unfound'", 6],
    ['an edge out of its graph', '"End": true', '"Next": "Ended"', 17],
    ['a loop', '"Next": "Ended"\n', '"Next": "dispatch"\n', 5],
    ['a placeholder', '"Succeed"', '"Succeed", "Comment": "${Region}"', 22],
  ])('in which is wrong %s', (_what, find, replace, line) => {
    const file = line === undefined ? 'a.asl.json: ' : `a.asl.json:${line}: `;

    expect(faultsWith(find, replace)).toContainEqual(expect.stringMatching(`^${file}`));
  });

  it('with the state and its field', () => {
    expect(faultsWith(notify, `${notify}, "Retry": []`)).toEqual([
      'a.asl.json:17: state notify: a state with Duty has no Retry',
    ]);
  });
});

it('a key is found whatever its text holds', () => {
  const source = '{\n"a\\"{": [1, [2],\n{ "b" : "c:[\\"," }],\n"d": 1 }';

  expect(keysOf(source)).toEqual([
    { path: ['a"{'], line: 2 },
    { path: ['a"{', 2, 'b'], line: 3 },
    { path: ['d'], line: 4 },
  ]);
});
