import { describe, expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { endNamed, goOn, openNamed } from '#test/fakes/usual-course';
import { alertsIn, dutyNow, eventsOf } from '#test/fakes/what-happened';
import { acknowledge, relayAll } from '#test/fakes/what-people-do';
import { reschedule } from '#test/fakes/what-supervisors-do';

/** Opened at 08:00 and due at 08:30, with rungs at 08:15, 08:30, 08:45 and 09:15. */
const dispatched = async () => {
  const { world, caseId } = await aCase();
  return { world, caseId, duty: openNamed(world, caseId, 'dispatch') };
};

const at = (time: string) => `2026-11-23T${time}:00.000Z`;

describe('extending', () => {
  it('moves the due moment and what is left of the ladder by as much', async () => {
    const { world, duty } = await dispatched();
    await reschedule(world, 'extend', duty, at('09:30'));

    const after = await dutyNow(world, duty.id);
    expect(after.due).toBe(at('09:30'));
    expect(after.nextAt).toBe(at('09:15'));
    expect(after.ladder.rungs.map((rung) => rung.at)).toEqual(
      ['09:15', '09:30', '09:45', '10:15'].map(at),
    );
    expect(after.version).toBe(duty.version + 1);
  });

  it('leaves what was told as it was told', async () => {
    const { world, duty } = await dispatched();
    world.clock.forward(16);
    await sweep(world.ports);
    const told = await dutyNow(world, duty.id);
    await reschedule(world, 'extend', told, at('09:30'));

    const after = await dutyNow(world, duty.id);
    expect(after.ladder.rungs.map((rung) => rung.at)).toEqual(
      ['08:15', '09:30', '09:45', '10:15'].map(at),
    );
    expect(after.nextAt).toBe(at('09:30'));
  });

  it('of one that is overdue makes it due again, and its repetitions with it', async () => {
    const { world, duty } = await dispatched();
    world.clock.forward(5 * 60);
    for (let n = 0; n < 8; n += 1) await sweep(world.ports);
    const late = await dutyNow(world, duty.id);
    expect(late.given).toBeGreaterThan(late.ladder.rungs.length);
    await reschedule(world, 'extend', late, at('20:30'));

    const after = await dutyNow(world, duty.id);
    expect(after.due).toBe(at('20:30'));
    expect(after.nextAt).toBe(at('20:30'));
    expect(after.ladder.rungs.map((rung) => rung.at)).toEqual(
      ['08:15', '20:30', '20:45', '21:15'].map(at),
    );
  });

  it('of one that is overdue tells again when it is due again, and what was missed once', async () => {
    const { world, duty } = await dispatched();
    await relayAll(world);
    world.clock.forward(31);
    await sweep(world.ports);
    await relayAll(world);
    const late = await dutyNow(world, duty.id);
    await reschedule(world, 'extend', late, at('09:30'));
    world.clock.forward(60);
    await sweep(world.ports);
    await relayAll(world);

    const occasions = alertsIn(world)
      .filter(({ dutyId, channel }) => dutyId === duty.id && channel === 'sms')
      .map(({ occasion }) => occasion);
    expect(new Set(occasions)).toEqual(new Set(['opened', 'due', 'due-1-0']));
  });

  it('of one without a term moves its next telling', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, ['serve', 'close']);
    const duty = openNamed(world, caseId, 'serve');
    await reschedule(world, 'extend', duty, '2026-12-01T08:00:00Z');

    const after = await dutyNow(world, duty.id);
    expect(after.due).toBeUndefined();
    expect(after.nextAt).toBe('2026-12-01T08:00:00.000Z');
  });

  it.each(['07:00', '08:10', '08:30'])('to %s, which is not later, is refused', async (time) => {
    const { world, caseId, duty } = await dispatched();
    const before = eventsOf(world, caseId).length;

    await expect(reschedule(world, 'extend', duty, at(time))).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/until', given: at(time) }] },
    });
    expect(eventsOf(world, caseId)).toHaveLength(before);
  });

  it('of one that has ended is refused', async () => {
    const { world, caseId } = await aCase();
    const duty = openNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'accept');
    const { version } = await dutyNow(world, duty.id);

    await expect(
      reschedule(world, 'extend', { ...duty, version }, at('20:00')),
    ).rejects.toMatchObject({ code: 'duty-ended' });
  });

  it('is the supervisor’s, who has seen it as it is', async () => {
    const { world, duty } = await dispatched();

    for (const role of ['station', 'civilAffairs'] as const) {
      const other = reschedule(world, 'extend', duty, at('20:00'), role);
      await expect(other).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await reschedule(world, 'extend', duty, at('09:30'));
    await expect(reschedule(world, 'extend', duty, at('10:30'))).rejects.toMatchObject({
      code: 'stale',
    });
  });

  it('says who and until when in the history, and why in the vault', async () => {
    const { world, caseId, duty } = await dispatched();
    await reschedule(world, 'extend', duty, at('09:30'));

    const event = eventsOf(world, caseId).at(-1);
    expect(event).toMatchObject({
      actor: { officer: 'liu.tao' },
      basis: ['pol.accept'],
      fact: { type: 'DutyRescheduled', data: { change: 'extended', due: at('09:30') } },
    });
    expect(event?.personal).toBeDefined();
    expect(JSON.stringify(event)).not.toContain(MARK);
  });
});

describe('suspending', () => {
  it('tells nobody of it before the day that was named, and then goes on', async () => {
    const { world, duty } = await dispatched();
    await acknowledge(world, duty, 'station');
    await reschedule(world, 'suspend', await dutyNow(world, duty.id), at('12:00'));
    await relayAll(world);
    const told = () => alertsIn(world).filter(({ dutyId }) => dutyId === duty.id).length;
    const before = told();

    world.clock.forward(4 * 60);
    await sweep(world.ports);
    await relayAll(world);
    expect(told()).toBe(before);
    expect((await dutyNow(world, duty.id)).suspendedUntil).toBe(at('12:00'));

    world.clock.forward(15);
    await sweep(world.ports);
    await relayAll(world);
    expect(told()).toBeGreaterThan(before);
  });

  it('gives back the time that was left', async () => {
    const { world, duty } = await dispatched();
    world.clock.forward(10);
    await reschedule(world, 'suspend', duty, at('12:00'));

    const after = await dutyNow(world, duty.id);
    expect(after.due).toBe(at('12:20'));
    expect(after.nextAt).toBe(at('12:05'));
  });

  it('again while it rests counts only what is added', async () => {
    const { world, duty } = await dispatched();
    await reschedule(world, 'suspend', duty, at('12:00'));
    await reschedule(world, 'suspend', await dutyNow(world, duty.id), at('13:00'));

    expect((await dutyNow(world, duty.id)).due).toBe(at('13:30'));
  });

  it.each(['suspend', 'extend'] as const)('%s is refused beyond a year', async (change) => {
    const { world, duty } = await dispatched();

    await expect(reschedule(world, change, duty, '9999-12-31T23:59:00.000Z')).rejects.toMatchObject(
      { code: 'bad-input', details: { complaints: [{ path: '/until' }] } },
    );
  });

  it('is over when it is extended instead', async () => {
    const { world, duty } = await dispatched();
    await reschedule(world, 'suspend', duty, at('12:00'));
    await reschedule(world, 'extend', await dutyNow(world, duty.id), at('16:00'));

    expect((await dutyNow(world, duty.id)).suspendedUntil).toBeUndefined();
  });
});
