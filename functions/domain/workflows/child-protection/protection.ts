import { drafts, type Meaning, reading } from '#domain/duty/meaning';
import { dutyTypes } from '#schemas/duties/index';

const stop = dutyTypes['stop-harm'];

export const protectionMeanings: Readonly<Record<string, Meaning>> = {
  'stop-harm.stopped': reading(stop.outcomes.stopped.form, ({ accused }, { duty, named }) => {
    const persons = [...(named.persons?.accusedIds ?? [])];
    if (accused.length + persons.length === 0) return [];
    return drafts(duty, { type: 'AccusedNamed', data: { parents: accused, persons } });
  }),
};
