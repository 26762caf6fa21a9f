import { JointReportBody } from '#schemas/api/joint-reports';
import { ReportBody } from '#schemas/api/reports';
import { TOWN } from './a-county.ts';

/** A text that only the vault may hold. */
export const MARK = '私密标记';

/** A child's citizen id, with a correct check digit. */
export const CHILD = '430903201501010012';

/** Another child's citizen id. */
export const OTHER_CHILD = '430903201603030022';

/** The citizen id of a child who turns sixteen on the second day of every test. */
export const CHILD_OF_FIFTEEN = '430903201011240026';

/** A father's citizen id, which is entered for his children by mistake. */
export const FATHER = '430903198505053218';

/** A telephone number that only the register knows. */
export const REPORTER_TELEPHONE = '13911113333';

type Input = Readonly<Record<string, unknown>>;

/** A report in which every personal field is marked. */
export const aReport = (change: Input = {}): ReportBody =>
  ReportBody.parse({
    situations: ['living_alone_unsupervised'],
    division: TOWN,
    place: `${MARK}村三组`,
    child: { name: `${MARK}小雨`, nickname: MARK, description: MARK },
    parents: [{ name: MARK, telephone: '13911112222', whereabouts: MARK }],
    infringement: MARK,
    course: `${MARK}孩子独自在家`,
    severity: MARK,
    reporter: {
      kind: 'school',
      unit: `${MARK}小学`,
      name: `${MARK}老师`,
      telephone: REPORTER_TELEPHONE,
    },
    ...change,
  });

/** A joint report in which every personal field is marked. */
export const aJointReport = (change: Input = {}): JointReportBody => {
  const { child, parents: _parents, ...common } = aReport();
  const children = Array.from({ length: 6 }, () => ({ child, course: MARK }));
  return JointReportBody.parse({ ...common, children, ...change });
};
