import { Fact } from '#domain/composed/case';
import { labelOf } from '#schemas/code-list';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { NoteKind } from '#schemas/codes/note-kind';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import { type Entry, nameOf, nameOfDuty, typeIn } from '../look.ts';
import { momentOf } from '../text/time.ts';
import { COMMA, dutyWords, joined, occasionWords, parentWords } from '../words.ts';

type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>['data'];

const opened = ({ duty }: FactOf<'DutyOpened'>): Label => {
  const { zh, en } = dutyWords(nameOf(duty));
  const due = duty.due && momentOf(duty.due, duty.openedAt);
  return {
    zh: `+ ${zh}${due ? `，限 ${due}` : ''}`,
    en: `+ ${en}${due ? `, by ${due}` : ''}`,
  };
};

const reserved: Readonly<Record<string, Label>> = {
  superseded: { zh: '因事实变化而终结', en: 'superseded by a fact' },
  notInForce: { zh: '政策未规定', en: 'not in force' },
};

const ended = ({ dutyId, outcome }: FactOf<'DutyEnded'>): Label => {
  const name = nameOfDuty(dutyId);
  const title = dutyWords(name);
  const words = reserved[outcome] ?? dutyTypeOf(typeIn(name)).outcomes[outcome]?.title;
  return {
    zh: `✓ ${title.zh}：${words?.zh ?? outcome}`,
    en: `✓ ${title.en}: ${words?.en ?? outcome}`,
  };
};

const rung = ({ dutyId, rung: passed }: FactOf<'RungPassed'>): Label => {
  const title = dutyWords(nameOfDuty(dutyId));
  const words = occasionWords(passed);
  return { zh: `! ${title.zh}：${words.zh}`, en: `! ${title.en}: ${words.en}` };
};

const noted = ({ dutyId, kind, late }: FactOf<'DutyNoted'>): Label => {
  const [title, words] = [dutyWords(nameOfDuty(dutyId)), labelOf(NoteKind, kind)];
  const [zh, en] = late ? ['（事后补充）', ' (known later)'] : ['', ''];
  return { zh: `· ${title.zh}：${words.zh}${zh}`, en: `· ${title.en}: ${words.en}${en}` };
};

const found = ({ situations }: FactOf<'SituationFound'>): Label => {
  if (situations.length === 0) return { zh: '未发现所列情形', en: 'none of the situations found' };
  const words = joined(
    situations.map((code) => labelOf(EmergencySituation, code)),
    COMMA,
  );
  return { zh: `查明：${words.zh}`, en: `found: ${words.en}` };
};

const otherWords = (fact: Fact): Label => {
  switch (fact.type) {
    case 'DutyNoted':
      return noted(fact.data);
    case 'ChildPlaced': {
      const { zh, en } = labelOf(PlacementKind, fact.data.receiver);
      return { zh: `孩子已安置：${zh}`, en: `the child is with: ${en}` };
    }
    case 'ParentReturned': {
      const { zh, en } = parentWords(fact.data.parent);
      return { zh: `已见返回：${zh}`, en: `seen to have returned: ${en}` };
    }
    case 'AssessmentConcluded':
      return { zh: '评估有了结论', en: 'assessment concluded' };
    case 'ReporterTold': {
      const { occasion } = fact.data;
      return { zh: `已告知报告人：${occasion}`, en: `the reporter was told: ${occasion}` };
    }
    case 'ReporterOpened':
      return { zh: '警方调取报告人身份', en: 'the police opened who reported' };
    default:
      return { zh: fact.type, en: fact.type };
  }
};

const wordsOf = (fact: Fact): Label => {
  switch (fact.type) {
    case 'CaseOpened':
      return { zh: '立案', en: 'case opened' };
    case 'ReportReceived':
      return { zh: '收到报告', en: 'report received' };
    case 'ReportNumbered':
      return {
        zh: `报告登记为第 ${fact.data.number} 号`,
        en: `report numbered ${fact.data.number}`,
      };
    case 'EpisodeStarted':
      return { zh: `流程开始：${fact.data.machine}`, en: `started: ${fact.data.machine}` };
    case 'EpisodeResumed':
      return { zh: `流程恢复：第 ${fact.data.cycle} 轮`, en: `resumed: cycle ${fact.data.cycle}` };
    case 'EpisodeEnded':
      return { zh: '流程结束', en: 'ended: all that it asked for is done' };
    case 'DutyOpened':
      return opened(fact.data);
    case 'DutyEnded':
      return ended(fact.data);
    case 'RungPassed':
      return rung(fact.data);
    case 'SituationFound':
      return found(fact.data);
    case 'CaseClosed':
      return { zh: '结案', en: 'case closed' };
    default:
      return otherWords(fact);
  }
};

/** The words for an entry of the history; an entry without words is shown by its type. */
export const eventWords = ({ type, data }: Entry): Label => {
  const fact = Fact.safeParse({ type, data });
  return fact.success ? wordsOf(fact.data) : { zh: type, en: type };
};
