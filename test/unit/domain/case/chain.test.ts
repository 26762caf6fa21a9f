import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/composed/case';
import { firstBroken, GENESIS, hashOf, hashOfPersonal } from '#domain/history/chain';
import { aWorld } from '#test/fakes/a-world';
import { eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const world = aWorld();
const { caseId } = await report(world);
const events = eventsOf(world, caseId);

const edited = (index: number, change: Partial<CaseEvent>): readonly CaseEvent[] =>
  events.map((event, at) => (at === index ? { ...event, ...change } : event));

const place = fc.integer({ min: 0, max: events.length - 1 });

describe('a chain of events', () => {
  it('begins at the genesis and is whole', () => {
    expect(events[0]?.previous).toBe(GENESIS);
    expect(firstBroken(events)).toBeUndefined();
    expect(firstBroken([])).toBeUndefined();
  });

  it('breaks at an edited event', () => {
    fc.assert(
      fc.property(place, (index) => {
        const policy = 'another@00000000';
        expect(firstBroken(edited(index, { policy }))?.seq).toBe(index + 1);
      }),
    );
  });

  it('breaks at a last event that skips a place, though it was hashed anew', () => {
    const { hash: _old, ...last } = { ...events.at(-1), seq: events.length + 1 } as CaseEvent;
    const forged = [...events.slice(0, -1), { ...last, hash: hashOf(last) }];

    expect(firstBroken(forged)?.seq).toBe(events.length + 1);
  });

  it('breaks where an edited event was hashed anew', () => {
    const { hash: _old, ...first } = { ...events[0], policy: 'another@0' } as CaseEvent;
    const forged = [{ ...first, hash: hashOf(first) }, ...events.slice(1)];

    expect(firstBroken(forged)?.seq).toBe(2);
  });

  it('breaks where one is dropped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: events.length - 2 }), (index) => {
        expect(firstBroken(events.toSpliced(index, 1))?.seq).toBe(index + 2);
      }),
    );
  });

  it('breaks where two change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: events.length - 2 }), (index) => {
        const [one, other] = events.slice(index, index + 2) as [CaseEvent, CaseEvent];
        expect(firstBroken(events.toSpliced(index, 2, other, one))).toBe(other);
      }),
    );
  });
});

describe('a hash', () => {
  it('does not depend on the order in which fields were written', () => {
    const { hash, ...event } = events[0] as CaseEvent;
    const turned = Object.fromEntries(Object.entries(event).toReversed()) as typeof event;

    expect(hashOf(turned)).toBe(hash);
  });

  it('of what is personal tells the same content apart by its salt', () => {
    expect(hashOfPersonal('a', { name: 'x' })).not.toBe(hashOfPersonal('b', { name: 'x' }));
    expect(hashOfPersonal('a', { name: 'x' })).toBe(hashOfPersonal('a', { name: 'x' }));
  });
});
