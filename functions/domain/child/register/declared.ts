import { declare } from '#domain/history/fact';
import { put } from '#domain/record';
import type { Instant } from '#schemas/time';
import type { FileBase } from '../file.ts';
import * as facts from './facts.ts';
import { partEntryRecord, type Register, registerLineRecord } from './register.ts';

/** @throws {Error} for a history in which something is entered before the child is in the register. */
const registerOf = ({ register }: FileBase): Register => {
  if (!register) throw new Error('the child is in no register');
  return register;
};

const lineOf = (state: FileBase) => {
  const { division, status } = registerOf(state);
  return [put(registerLineRecord, { fileId: state.id, county: state.county, division, status })];
};

/** A visit that is entered late does not move the latest one back. */
const later = (known: Instant | undefined, at: Instant): Instant =>
  known !== undefined && known > at ? known : at;

const without = ({ school: _school, ...register }: Register): Register => register;

/** The facts of the register, on the files of children. */
export const registerFacts = [
  declare(facts.ChildRegistered, {
    evolve: (_state: FileBase, { division }, { at }) => ({
      set: {
        register: {
          status: 'in' as const,
          division,
          populations: [],
          isKey: false,
          registeredAt: at,
          updatedAt: at,
        },
      },
    }),
    writes: (_data, state) => lineOf(state),
  }),
  declare(facts.PartEntered, {
    evolve: (state: FileBase, { populations, isKey, school }, { at }) => {
      const register = registerOf(state);
      return {
        set: {
          register: {
            ...(school === null ? without(register) : register),
            ...(populations && { populations }),
            ...(isKey !== undefined && { isKey }),
            ...(school && { school }),
            updatedAt: at,
          },
        },
      };
    },
    writes: ({ part, entry }, { id: fileId }, { seq: event, at }) => [
      put(partEntryRecord, { fileId, part, entry, event, at }, 'absent'),
    ],
  }),
  declare(facts.ChildVisited, {
    evolve: (state: FileBase, { entry, at, result }) => {
      const register = registerOf(state);
      const { visitedAt, seenAt } = register;
      return {
        set: {
          register: {
            ...register,
            visits: entry,
            ...(result !== 'nobody_met' && { visitedAt: later(visitedAt, at) }),
            ...(result === 'child_seen' && { seenAt: later(seenAt, at) }),
          },
        },
      };
    },
    writes: ({ entry }, { id: fileId }, { seq: event, at }) => [
      put(partEntryRecord, { fileId, part: 'visits' as const, entry, event, at }, 'absent'),
    ],
  }),
  declare(facts.ChildLeft, {
    evolve: (state: FileBase, _data, { at }) => ({
      set: {
        register: { ...registerOf(state), status: 'left' as const, leftAt: at, updatedAt: at },
      },
    }),
    writes: (_data, state) => lineOf(state),
  }),
  declare(facts.ChildCameBack, {
    evolve: (state: FileBase, { division }, { at }) => {
      const { leftAt: _leftAt, ...register } = registerOf(state);
      return { set: { register: { ...register, status: 'in' as const, division, updatedAt: at } } };
    },
    writes: (_data, state) => lineOf(state),
  }),
] as const;
