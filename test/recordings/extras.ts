import { policyOf } from '#adapters/policy-packs';
import { aCustodyWorld } from '#test/fakes/a-custody';
import { MARK } from '#test/fakes/a-report';
import type { World } from '#test/fakes/a-world';
import { allInForce } from '#test/fakes/all-in-force';
import {
  accused,
  clueIs,
  fullPlace,
  incidents,
  roster,
  trusteeTooSoon,
} from './extra-happenings.ts';

/** Things that neither the simulation nor a story does: full places, the other ways of reporting, receipts. */
export interface Extra {
  readonly name: string;
  readonly happens: (world: World) => Promise<unknown>;
}

const returns = [
  clueIs('isReport', { situations: ['guardian_not_performing'], reason: MARK }),
  clueIs('noRisk', { reason: MARK }),
  clueIs('unfounded', { reason: MARK }),
];

export const extras: readonly Extra[] = [
  ...returns.map((happens, n) => ({ name: `clue ${n}`, happens })),
  { name: 'roster', happens: roster },
  { name: 'full place', happens: fullPlace },
  { name: 'trustee too soon', happens: trusteeTooSoon },
  ...(['gone', 'ill', 'injured', 'died'] as const).map((each) => ({
    name: `child ${each}`,
    happens: incidents(each),
  })),
  ...['home-place', 'shelter', 'next-county', 'village-room', 'far-home-place'].map((place) => ({
    name: `accused ${place}`,
    happens: accused(place),
  })),
];

/** A county with institutions and places, with every duty in force, or with those of its packs. */
export const worldOfExtras = (inForce: 'all' | 'own'): World => {
  const world = aCustodyWorld();
  const policies = inForce === 'all' ? allInForce(policyOf) : policyOf;
  return { ...world, ports: { ...world.ports, policyOf: policies } };
};
