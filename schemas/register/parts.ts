import * as z from 'zod';
import { CHILD_FIELDS } from '../child-identity.ts';
import { CitizenId } from '../citizen-id.ts';
import { CareArrangement } from '../codes/care-arrangement.ts';
import { ChildCategory } from '../codes/child-category.ts';
import { GuardianshipStanding } from '../codes/guardianship-standing.ts';
import { HealthCondition } from '../codes/health-condition.ts';
import { Population } from '../codes/population.ts';
import { Schooling } from '../codes/schooling.ts';
import { line, words } from '../fields.ts';
import { OfficeId } from '../ids.ts';
import { personal } from '../personal.ts';
import { Telephone } from '../telephone.ts';
import { LocalDate } from '../time.ts';

const day = (title: string) => personal(LocalDate.meta({ title }));
const telephone = (title: string) => personal(Telephone.meta({ title }));
const yes = (title: string) => personal(z.boolean().meta({ title }));

/** A parent: where they work, and how to reach them. Facts are never refused because some are missing. */
const Parent = personal(
  z
    .strictObject({
      name: line('姓名 Name'),
      citizenId: personal(CitizenId.meta({ title: '身份证号 Citizen id' })),
      telephone: telephone('联系电话 Telephone'),
      otherContact: line('其他联系方式 Another way to reach them', 100),
      worksAt: line('务工地点 Where they work', 100),
      employer: line('务工单位 Employer', 100),
      awaySince: day('外出时间 Away since'),
      backOn: day('预计返乡时间 Expected back'),
      situation: words('特殊情况 Particular situation', 300),
    })
    .partial(),
);

const Carer = personal(
  z
    .strictObject({
      name: line('姓名 Name'),
      relation: line('与儿童关系 Relation to the child', 30),
      citizenId: personal(CitizenId.meta({ title: '身份证号 Citizen id' })),
      telephone: telephone('联系电话 Telephone'),
      address: line('住址 Address', 200),
      since: day('起始日期 Since'),
    })
    .partial()
    .refine(({ name, telephone: number }) => name !== undefined || number !== undefined, {
      error: 'nobody named',
      params: { zh: '至少填写姓名或电话', en: 'at least a name or a telephone number' },
    }),
);

/** A category that a person has confirmed for the child, from a day on. */
const Categorised = personal(
  z.strictObject({
    category: ChildCategory,
    since: LocalDate,
    until: LocalDate.optional(),
    reason: words('依据 Reason', 300).optional(),
  }),
);

/** The fields of each part; every field is optional, and each is sealed under the key of the file. */
export const PART_FIELDS = {
  status: { populations: z.array(Population).max(3) },
  identity: { ...CHILD_FIELDS, citizenId: personal(CitizenId) },
  household: {
    group: line('村民小组 Villagers’ group', 60),
    address: line('门牌地址 Address to the door', 200),
    householder: line('户主 Householder', 60),
    registerNumber: line('户号 Number of the household', 40),
    members: words('共同居住人 Who lives there', 500),
    since: day('入住日期 Lives there since'),
  },
  parents: { father: Parent, mother: Parent },
  guardians: { guardians: z.array(Carer).max(6), trustee: Carer },
  care: {
    arrangement: personal(CareArrangement),
    since: day('起始日期 Since'),
    until: day('截止日期 Until'),
    livesWith: line('实际照料人 Who looks after the child', 100),
    standing: personal(GuardianshipStanding),
    note: words('说明 Note', 500),
  },
  support: {
    income: words('主要收入来源 Income', 300),
    assistance: words('已享受的救助保障 Assistance received', 300),
    hardship: yes('家庭经济困难 In economic hardship'),
  },
  categories: { categories: z.array(Categorised).max(20) },
  school: {
    schooling: personal(Schooling),
    name: line('学校名称 School', 100),
    office: personal(OfficeId.meta({ title: '学校（名录编号） School, in the directory' })),
    grade: line('年级班级 Grade and class', 40),
    boarding: yes('寄宿 Boarding'),
    teacher: line('结对帮扶教师 Paired teacher', 60),
    since: day('起始日期 Since'),
    markedOn: day('学籍系统标识日期 Marked in the student system on'),
  },
  registration: {
    registered: yes('已登记户口 Registered'),
    address: line('户籍地址 Registered address', 200),
    why: words('未登记原因 Why not registered', 300),
  },
  health: {
    condition: personal(HealthCondition),
    detail: words('残疾类别等级或疾病 Disability with grade, or illness', 300),
    disabilityNumber: line('残疾证号 Number of the disability certificate', 40),
  },
  numbers: {
    relief: line('救助管理系统编号 Relief management system', 40),
    student: line('学籍号 Student number', 40),
    maternal: line('妇幼卫生系统编号 Maternal and child health system', 40),
    population: line('人口信息系统编号 Population system', 40),
  },
  remarks: { text: words('备注 Remarks', 2000) },
} as const;
