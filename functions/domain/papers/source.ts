import type * as z from 'zod';
import { RespondentNamed, RestorationFiled } from '#domain/case/guardianship-facts';
import { InterventionRecorded } from '#domain/case/intervention-facts';
import { DutyEnded } from '#domain/duty/facts';
import type { Actor, Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import { RespondentBody, RestorationBody } from '#schemas/api/guardianship';
import { InterventionBody } from '#schemas/api/interventions';
import { Act } from '#schemas/codes/act';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import type { PaperType, Source, SourceFact } from '#schemas/papers/paper';
import type { Instant } from '#schemas/time';

/** A recorded fact from which papers are made. Its personal fields are sealed, and added when a paper is filled. */
export interface PaperSource {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** The person concerned: a parent by code, or anybody of the child’s file by their id. */
  readonly subject?: string | undefined;
  readonly title: Label;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The schema of the fields, with their labels and roles. */
  readonly form: z.ZodObject;
  readonly is: (source: Source) => boolean;
}

type Kind = Pick<PaperSource, 'subject' | 'title' | 'fields' | 'form' | 'is'>;

const forms: Readonly<Record<SourceFact, { readonly form: z.ZodObject; readonly title: Label }>> = {
  RespondentNamed: {
    form: RespondentBody,
    title: { zh: '列为撤销监护人资格研判对象', en: 'Named as a possible respondent' },
  },
  RestorationFiled: {
    form: RestorationBody,
    title: { zh: '申请恢复监护人资格', en: 'Application to restore a guardianship' },
  },
};

const has = (fields: Kind['fields'], { only }: Extract<Source, { duty: string }>): boolean => {
  const value = only && fields[only.field];
  return !only || (Array.isArray(value) && value.includes(only.has));
};

type Ended = Pick<DataOf<typeof DutyEnded>, 'dutyId' | 'outcome' | 'fields'>;

const ofDuty = (data: Ended): Kind | undefined => {
  const { step, subject } = partsOfDuty(data.dutyId);
  if (!isDutyCode(step)) return undefined;
  const { title, outcomes } = dutyTypeOf(step);
  const outcome = outcomes[data.outcome];
  if (!outcome) return undefined;
  return {
    ...(subject && { subject }),
    title: {
      zh: `${title.zh}：${outcome.title.zh}`,
      en: `${title.en}: ${outcome.title.en}`,
    },
    fields: data.fields,
    form: outcome.form(),
    is: (source) =>
      'duty' in source &&
      source.duty === step &&
      source.outcomes.includes(data.outcome) &&
      has(data.fields, source),
  };
};

const ofAct = ({ against, ...fields }: DataOf<typeof InterventionRecorded>): Kind => {
  const [subject] = against;
  return {
    ...(subject && { subject }),
    title: Act.labels[fields.act],
    fields,
    form: InterventionBody,
    is: (source) => 'act' in source && source.act === fields.act,
  };
};

const ofFact = (
  name: SourceFact,
  { guardian, ...fields }: { readonly guardian: string },
): Kind => ({
  subject: guardian,
  ...forms[name],
  fields,
  is: (source) => 'fact' in source && source.fact === name,
});

const kindOf = ({ fact }: Event): Kind | undefined => {
  if (DutyEnded.is(fact)) return ofDuty(fact.data);
  if (InterventionRecorded.is(fact)) return ofAct(fact.data);
  if (RespondentNamed.is(fact)) return ofFact('RespondentNamed', fact.data);
  if (RestorationFiled.is(fact)) return ofFact('RestorationFiled', fact.data);
  return undefined;
};

/** The source that an event is; nothing for an event from which no paper is made. */
export const sourceOf = (event: Event): PaperSource | undefined => {
  const { seq, at, actor } = event;
  const kind = kindOf(event);
  return kind && { seq, at, actor, ...kind };
};

/** Whether a paper is made from such a source. */
export const isMadeFrom = ({ from }: Pick<PaperType, 'from'>, source: PaperSource): boolean =>
  from.some((each) => source.is(each));
