import { showChild } from '#domain/child/show-child';
import type { Case } from '#domain/composed/case';
import { fileRecord } from '#domain/composed/child';
import { officeRecord } from '#domain/directory/records';
import { lineageRefs } from '#domain/directory/routing';
import type { PaperFacts } from '#domain/papers/facts';
import { whereaboutsIn } from '#domain/papers/least-knowledge';
import type { PaperSource } from '#domain/papers/source';
import { placeRecord } from '#domain/places/place';
import { ref } from '#domain/record';
import type { PaperPorts } from '#domain/world';
import { fieldsIn } from '#schemas/field-role';
import { OfficeId, PlaceId } from '#schemas/ids';
import { earlierRefs, saidRefs, unsealSaid } from '../cases/said-of-child.ts';
import type { Asked } from '../command.ts';
import { peopleOf } from '../people/people-of.ts';
import { openSources } from './read-sources.ts';

type Tools = PaperPorts & Asked;

/** The values that stand, by field, of what was said about somebody. */
const standing = (shown: Readonly<Record<string, { readonly value: unknown }>>) =>
  Object.fromEntries(
    Object.entries(shown).map(([field, { value }]) => [
      field,
      typeof value === 'string' ? value : Object.values(value as object).join(' '),
    ]),
  );

const childOf = async (state: Case, { store, vault }: Tools) => {
  const [found] = await store.load(saidRefs(state));
  const [earlier] = await store.load(earlierRefs(found));
  const { statements } = await unsealSaid(state, { ...found, ...earlier }, vault);
  return standing(showChild(statements));
};

/** The person concerned, as far as the child’s file knows them. */
const personOf = async ({ file: id }: Case, { subject }: PaperSource, tools: Tools) => {
  const [{ file }] = await tools.store.load({ file: id && ref(fileRecord, id) });
  if (!file || !subject) return { role: subject };
  const people = await peopleOf(tools, file);
  const found = people.find(
    ({ person, roles }) => person === subject || roles.some(({ role }) => role === subject),
  );
  return { ...standing(found?.identity ?? {}), role: found?.role ?? subject };
};

const idsIn = ({ fields, form }: PaperSource, role: 'office' | 'place') =>
  fieldsIn(form, role).flatMap((field) => (fields[field] === undefined ? [] : [fields[field]]));

/** The names of the offices and places that a source mentions. */
const namesIn = async (sources: readonly PaperSource[], { store }: Tools) => {
  const offices = sources.flatMap((each) => [
    ...idsIn(each, 'office'),
    ...('office' in each.actor ? [each.actor.office] : []),
  ]);
  const places = sources.flatMap((each) => idsIn(each, 'place'));
  const [found] = await store.load({
    offices: [...new Set(offices)].map((id) => ref(officeRecord, OfficeId.parse(id))),
    places: [...new Set(places)].map((id) => ref(placeRecord, PlaceId.parse(id))),
  });
  return new Map<string, string>(
    [...found.offices, ...found.places].map(({ id, name }) => [id, name.zh]),
  );
};

/** The county and the divisions below it, down to the case’s own. */
const divisionOf = async ({ division }: Case, { store }: Tools): Promise<string> => {
  const [{ lineage }] = await store.load({ lineage: lineageRefs(division) });
  const below = lineage.filter(({ code }) => code.length >= 6);
  return below
    .toReversed()
    .map(({ name }) => name.zh)
    .join('');
};

/** Everything that the case knows of where the child is: the fields of every handover, and the names of the places. */
const whereaboutsOf = (sources: readonly PaperSource[], names: ReadonlyMap<string, string>) =>
  sources.flatMap(({ fields, form }) =>
    whereaboutsIn(fields, form.shape).map((text) => names.get(text) ?? text),
  );

const officeOf = async ({ officer, store }: Tools) => {
  const [{ office }] = await store.load({ office: officer && ref(officeRecord, officer.office) });
  return { name: office?.name.zh ?? '', telephone: office?.telephone ?? '' };
};

/**
 * Everything that a paper may show. The history only grows, and the write that records the paper fails if it has grown
 * since; so the paper shows the case as of the version that it names.
 */
export const factsOf = async (
  state: Case,
  source: PaperSource,
  { sources, tools }: { readonly sources: readonly PaperSource[]; readonly tools: Tools },
): Promise<PaperFacts | undefined> => {
  const opened = await openSources(tools, state, sources);
  const own = opened.find(({ seq }) => seq === source.seq);
  if (!own) return undefined;
  const [child, person, names, division, office] = await Promise.all([
    childOf(state, tools),
    personOf(state, source, tools),
    namesIn(opened, tools),
    divisionOf(state, tools),
    officeOf(tools),
  ]);
  const by = 'office' in own.actor ? own.actor.office : '';
  return {
    case: { number: state.id, division },
    child,
    person,
    source: own,
    office,
    recordedBy: names.get(by) ?? '',
    names,
    whereabouts: whereaboutsOf(opened, names),
    version: { seq: state.seq, hash: state.hash },
    at: tools.at,
  };
};
