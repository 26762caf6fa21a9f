import { dutyType } from '../../duty-type.ts';
import { form, moment, reference } from '../../fields.ts';
import { withReason } from '../../outcomes.ts';

/**
 * The parents’ blood samples for the national database, free of charge, when a child is missing. No text that was read
 * orders this: the State Council’s office (国办发〔2011〕39号 三(二)) has samples taken only from children of unknown origin.
 * It is owed where a deployer adopts it.
 */
export const parentsDna = dutyType('parents-dna', {
  title: { zh: '采集父母DNA', en: 'Take parents’ DNA' },
  help: {
    zh: '免费采集失踪儿童父母血样，录入全国打拐DNA信息库。',
    en: 'Take the parents’ blood, free of charge, for the national DNA database.',
  },
  post: 'police_station',
  basis: ['pol.missing'],
  ofTheProduct: {
    zh: '所据文件未查实，由部署方决定是否采用。',
    en: 'No text that was read orders it; the deployer decides whether to adopt it.',
  },
  ladder: 'ladder.unclocked',
  mayBeChangedBy: ['county_police'],
  outcomes: {
    taken: {
      title: { zh: '已采集', en: 'Taken' },
      form: form(() => ({
        at: moment('采集时间 Taken at'),
        caseReference: reference('入库编号 Reference in the database').optional(),
      })),
    },
    notTaken: withReason({ zh: '未采集', en: 'Not taken' }),
  },
});
