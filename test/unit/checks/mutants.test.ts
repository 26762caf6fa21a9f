import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, declarationAt, edited, holdOut } from '../../../checks/clauses/kinds/code.ts';
import { owedBy } from '../../../checks/clauses/kinds/duties.ts';
import { dutyOut, inTurn } from '../../../checks/clauses/kinds/machines.ts';
import {
  dropped,
  groundOut,
  notInForce,
  ownedInstead,
  unsaid,
} from '../../../checks/clauses/kinds/packs.ts';
import type { Mutant } from '../../../checks/clauses/mutant.ts';
import { root } from '../../../checks/root.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The files as the mutant alters them. */
const made = ({ alters }: Mutant): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(alters).map(([file, alter]) => [file, alter(read(file))]));

const jsonOf = (mutant: Mutant, file: string) => JSON.parse(made(mutant)[file] ?? '');

describe('a mutant of a machine', () => {
  const machine = 'statemachines/child-protection.asl.json';

  it('leaves a duty out, and what follows it in its place', () => {
    const { States } = jsonOf(dutyOut('child-protection', 'stop-harm'), machine);
    const first = States.Protection.Branches[0].States['stop-harm'];

    expect(first).toEqual({ Type: 'Pass', Next: 'Stopped' });
    expect(JSON.stringify(States)).toContain('"Duty":"gather-evidence"');
  });

  it('makes what stands side by side follow one another', () => {
    const { States } = jsonOf(inTurn('child-protection', 'Placing'), machine);
    const { Branches } = States.Protection.Branches[0].States.Stopped.Branches[0].States.Placing;

    expect(Branches).toHaveLength(1);
    expect(Branches[0].States.place).toEqual({ Duty: 'place', Next: 'assist-placement' });
  });

  it('opens nothing with the episode that has to wait, or is left out', () => {
    const file = 'schemas/workflows/emergency-response/machine.ts';

    expect(made(inTurn('emergency-response', 'Response'))[file]).toMatch(
      /for \(const duty of \["dispatch",.*"assist"\]\) if \(machine\.first\.includes/,
    );
    expect(made(dutyOut('emergency-response', 'accept'))[file]).toContain('of ["accept"]');
  });

  it('is of the states that it changes, and of no others', () => {
    expect(dutyOut('child-protection', 'legal-aid').target(read)).toBe(
      '[{"Duty":"legal-aid","End":true}]',
    );
    expect(inTurn('child-protection', 'Placing').target(read)).toBe('["place","assist-placement"]');
    expect(() => dutyOut('child-protection', 'accept').target(read)).toThrow('no such state');
  });
});

describe('a mutant of a pack', () => {
  const pack = 'policies/heshan.json';

  it('has a duty in force no more, says nothing of a setting, or drops one of those it names', () => {
    expect(jsonOf(notInForce('heshan', 'escort'), pack).duties.escort).toMatchObject([
      { inForce: false },
    ]);
    expect(jsonOf(unsaid('heshan', 'notice.recipients'), pack).settings).not.toHaveProperty(
      'notice.recipients',
    );
    const left = jsonOf(dropped('heshan', 'notice.recipients', 'civil_affairs'), pack).settings;
    expect(left['notice.recipients']).toMatchObject([{ value: ['township'] }]);
  });

  it('names no ground of a petition in any of the texts that hold in a place', () => {
    const packs = ['policies/national.json', 'policies/heshan.json'];
    const mutant = groundOut('begging', 'national', 'heshan');

    expect(Object.keys(mutant.alters)).toEqual(packs);
    for (const file of packs) {
      const said = JSON.stringify(jsonOf(mutant, file).settings['revocation.grounds']);
      expect(said).toContain('"six_months_refusal"');
      expect(said).not.toContain('"begging"');
    }
  });

  it('has another owner where the pack says whose a duty is', () => {
    const file = 'policies/chongqing-2020.json';
    const { duties } = jsonOf(ownedInstead('chongqing-2020', 'take-into-custody', 'court'), file);

    expect(duties['take-into-custody']).toMatchObject([{ owner: 'court' }]);
    expect(() => made(ownedInstead('heshan', 'escort', 'court'))).toThrow('does not say who owes');
  });

  it('is of the one statement, and must find what it drops', () => {
    expect(dropped('heshan', 'notice.recipients', 'court').target(read)).toContain('civil_affairs');
    expect(() => made(dropped('heshan', 'notice.recipients', 'court'))).toThrow('has no court');
    expect(() => notInForce('heshan', 'legal-aid').target(read)).toThrow('nothing of legal-aid');
  });
});

describe('a mutant of code', () => {
  const file = 'functions/domain/workflows/parent-recall/return-comes-first.ts';

  it('has another owner owe a duty', () => {
    const mutant = owedBy('legal-aid', 'township');

    expect(Object.values(made(mutant))[0]).toMatch(
      /Object\.assign\(legalAid, \{"post":"township"\}\);\n$/,
    );
    expect(mutant.target(read)).toBe('["legal-aid",["post","legal_aid_institution"]]');
  });

  it('has a hold answer nothing, or something else', () => {
    expect(made(holdOut(file, 'returnComesFirst'))[file]).toContain(
      'export const returnComesFirst = () => [];\nconst returnComesFirstOut = (',
    );
    expect(answers(file, 'returnComesFirst', 'false').name).toBe('returnComesFirst answers false');
    expect(() => made(holdOut(file, 'gone'))).toThrow('there is no const gone');
  });

  it('is of the declaration that it changes', () => {
    const text =
      "import a from 'a';\n\n/** One. */\nconst one = 1;\n\n/** Two. */\nexport const two = [\n  1,\n];\n";

    expect(declarationAt(text, text.indexOf('one'))).toBe('const one = 1;\n');
    expect(declarationAt(text, text.indexOf('  1,'))).toBe('export const two = [\n  1,\n];');
    expect(() => edited('a', file, ['not there', '']).target(read)).toThrow(
      'there is no not there',
    );
  });
});
