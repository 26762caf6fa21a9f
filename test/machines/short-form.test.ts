import { describe, expect, it } from 'vitest';
import { shortFile } from '../../checks/asl/short-file.ts';
import { aMachine, faultsIn, opens } from './a-machine.ts';

const ended = { Next: 'Ended' };

const each = (state: object, edge: object = ended) => ({
  PerParent: { StartAt: 'In', States: { In: state } },
  ...edge,
});

const branch = (state: object) => ({
  Type: 'Parallel',
  Branches: [{ StartAt: 'In', States: { In: state } }],
  End: true,
});

describe('a file is refused with', () => {
  it.each([
    ['a key too many', { ...opens('notify', ended), Round: 2 }, 'a state with Duty has no Round'],
    ['both Duty and Type', { ...opens('notify', ended), Type: 'Task' }, 'with Duty has no Type'],
    ['both kinds', { ...each({}), Duty: 'notify' }, 'with Duty has no PerParent'],
    ['neither Next nor End', opens('notify', {}), 'has either Next or End'],
    ['both Next and End', opens('notify', { ...ended, End: true }), 'has either Next or End'],
    ['an End that is none', opens('notify', { End: false }), 'expected true'],
    ['a Duty without its code', { Duty: true, ...ended }, 'expected string'],
    ['a state of no kind', ended, 'has one of Duty, PerParent and Type'],
    ['a Task', { Type: 'Task', Resource: 'x', ...ended }, 'a Task is written as a Duty'],
    ['a Map', { Type: 'Map', ...ended }, 'a Map is written as a PerParent'],
  ])('%s', (_what, notify, reason) => {
    expect(faultsIn(aMachine({ notify }))).toEqual([
      expect.stringMatching(`^state notify.*${reason}`),
    ]);
  });

  it.each([
    ['a key too many', { ...each(opens('notify', { End: true })), Items: [] }, 'has no Items'],
    ['neither Next nor End', each(opens('notify', { End: true }), {}), 'has either Next or End'],
    ['another within it', each(each(opens('notify', { End: true }))), 'stands in no other'],
    ['another in a branch', each(branch(each(opens('notify', { End: true })))), 'in no other'],
    ['nothing to open', { PerParent: {}, ...ended }, 'PerParent.StartAt'],
    ['a mode', { PerParent: { Mode: 'INLINE', StartAt: 'In', States: {} }, ...ended }, 'no Mode'],
  ])('a PerParent that has %s', (_what, notify, reason) => {
    expect(faultsIn(aMachine({ notify })).join('\n')).toContain(reason);
  });

  it.each([{ QueryLanguage: 'JSONata' }, { TimeoutSeconds: 60 }, { Comment: undefined }])(
    'its machine changed by %j',
    (change) => {
      const source = JSON.stringify({ ...JSON.parse(aMachine()), ...change });

      expect(faultsIn(source)).toHaveLength(1);
    },
  );

  it('a duty that is not declared', () => {
    expect(faultsIn(aMachine({ notify: opens('notfy', ended) }))).toEqual([
      'state notify opens notfy, which is not in schemas/duties',
    ]);
  });
});

describe('a PerParent', () => {
  const machine = aMachine({
    notify: { ...each(branch(opens('notify', { End: true }))), Next: 'Ended' },
  });

  it('opens each of its duties towards a parent, in its branches too', () => {
    const { definition } = shortFile(machine);

    expect(definition?.States.notify).toEqual({
      Type: 'Map',
      Items: '{% $states.context.Execution.Input.parents %}',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'INLINE' },
        StartAt: 'In',
        States: {
          In: {
            Type: 'Parallel',
            Branches: [{ StartAt: 'In', States: { In: expect.anything() } }],
            End: true,
          },
        },
      },
      Next: 'Ended',
    });
    expect(JSON.stringify(definition?.States.notify)).toContain(
      '"duty":"notify","subject":"{% $states.context.Map.Item.Value %}"',
    );
  });

  it('says nothing of the duties beside it', () => {
    const { definition } = shortFile(machine);

    expect(JSON.stringify(definition?.States.dispatch)).not.toContain('subject');
  });
});
