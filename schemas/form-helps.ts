import type { Label } from './label.ts';

/** Help with a field at which an officer could hesitate, by its name: it means the same in every form. */
const helps: Readonly<Record<string, Label>> = {
  situations: {
    zh: '可多选；均未发现的不选，另行注明。',
    en: 'Choose all that apply. If none does, choose none, and say so below.',
  },
  noneFound: {
    zh: '到场后未发现上列任何情形时选“是”。报告不属实的，选另一办理结果。',
    en: 'Yes where none of the situations above was found. If the report was unfounded, that is another outcome.',
  },
  unattended: {
    zh: '所见情形包括“无人监护或者父母一方外出另一方无监护能力”时填写。',
    en: 'For a child who is unattended, or whose other parent lacks capacity: which of the two it is.',
  },
  parents: {
    zh: '对所选每一人分别开展后续工作。',
    en: 'Each of those chosen is dealt with separately from now on.',
  },
  sameVisitAs: {
    zh: '同一次出警发现同胞的，填另一案件的案号，处置措施可不再重复。',
    en: 'The case number of a sibling found on the same visit; its measures need not be repeated.',
  },
  confirmedBy: {
    zh: '须为另一名人员，不能是填报人本人。',
    en: 'Another officer than the one who sends this.',
  },
  beyondCapacity: {
    zh: '场所已满员而仍接收时选“是”。',
    en: 'Yes where the place is full and takes the child all the same.',
  },
  apartFromAccused: {
    zh: '安置到家庭而有涉嫌加害人的，须先核实。',
    en: 'Where somebody is accused and the child goes to a home, make sure first.',
  },
  ground: {
    zh: '临时监护须有法定情形。',
    en: 'Temporary guardianship needs a ground of the law.',
  },
  childView: {
    zh: '按儿童的年龄和理解能力听取，尽量用原话。',
    en: 'Heard as age and understanding allow, in the child’s own words if you can.',
  },
  childNotHeard: {
    zh: '未听取儿童意愿时必填。',
    en: 'Demanded where the child was not heard.',
  },
  cannotReturn: {
    zh: '当地文件要求父母优先返家的必填。',
    en: 'Demanded where the notice here has the return come first.',
  },
  punished: {
    zh: '已予治安管理处罚的，不得再出具告诫书。',
    en: 'What was punished already gets no letter.',
  },
  repeated: {
    zh: '告诫后再次实施的，不得以告诫代替处罚。',
    en: 'What was done again after a warning is punished, not warned.',
  },
  answerOwed: {
    zh: '依该条提出的建议，被建议单位应当书面回复。',
    en: 'Whoever gets advice under that article answers in writing.',
  },
  ageShownBy: {
    zh: '写明户口簿、出生医学证明等依据。',
    en: 'Name the household register, the birth certificate, or what else shows it.',
  },
  placeId: {
    zh: '从名录中选择；不在名录中的，只填地点。',
    en: 'Choose from the directory; if it is not there, fill in the place alone.',
  },
};

export const helpOf = (name: string): Label | undefined => helps[name];
