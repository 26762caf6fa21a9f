import { describe, expect, it } from 'vitest';
import { closedNamed } from '#domain/directory/check-closed';
import { Successors } from '#domain/directory/successions';
import { DirectoryLine } from '#schemas/directory';

const successors = Successors.parse({ old: 'new' });
const name = { zh: '新', en: 'new' };

const ofKind = {
  division: { code: '430903112', name },
  office: { id: 'station', name, division: '430903', posts: ['court'], telephone: '0737-1' },
  officer: { id: 'new.officer', name: '新人', office: 'station', posts: ['court'] },
  place: {
    id: 'home',
    receives: 'temporary_shelter',
    name,
    division: '430903',
    office: 'station',
    capacity: 4,
    telephone: '0737-1',
  },
};

const aLine = (kind: keyof typeof ofKind, change: object = {}) =>
  DirectoryLine.parse({ kind, ...ofKind[kind], ...change });

describe('a file that names a closed office is refused, with the office that follows it,', () => {
  it.each<[string, DirectoryLine, string]>([
    [
      'as a division’s office',
      aLine('division', { offices: { township: 'new', court: 'old' } }),
      'offices/court',
    ],
    ['as an office of its own', aLine('office', { id: 'old' }), 'id'],
    ['as a superior', aLine('office', { superior: 'old' }), 'superior'],
    ['as an officer’s office', aLine('officer', { office: 'old' }), 'office'],
    ['as the office of a place', aLine('place', { office: 'old' }), 'office'],
  ])('%s', (_as, line, field) => {
    expect(closedNamed([aLine('division'), line], successors)).toEqual([
      {
        path: `/lines/1/${field}`,
        given: 'old',
        allowed: 'new',
        zh: '该单位已撤销',
        en: 'this office is closed',
      },
    ]);
  });
});

describe('a file is not refused', () => {
  it.each<[string, DirectoryLine]>([
    ['for who left the closed office', aLine('officer', { office: 'old', left: true })],
    ['for the office that follows', aLine('office', { id: 'new', superior: 'station' })],
    ['for an office that never closed', aLine('place')],
  ])('%s', (_for, line) => {
    expect(closedNamed([line], successors)).toEqual([]);
  });
});
