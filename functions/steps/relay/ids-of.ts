import { caseOfReport, partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import type { Ids } from '#domain/world';

/** The ids of an errand, for the log. */
export const idsOf = (errand: Errand): Ids => {
  const { kind } = errand;
  switch (kind) {
    case 'drive':
      return { kind, case_id: errand.caseId, episode_id: errand.episodeId, cycle: errand.cycle };
    case 'settleRest':
    case 'movePost':
    case 'caseOnFile':
      return { kind, case_id: errand.caseId };
    case 'peopleOfEvent':
    case 'moveCase':
      return { kind, case_id: errand.caseId, seq: errand.seq };
    case 'number':
      return { kind, case_id: caseOfReport(errand.reportId), report_id: errand.reportId };
    case 'succeed':
      return { kind, office_id: errand.office, pass: errand.pass, page: errand.page };
    case 'part':
      return { kind, act: errand.act, part: errand.part };
    case 'topic':
      return { kind, office_id: errand.officeId };
    case 'directory':
      return { kind, county: errand.county, changes: errand.changes };
    default: {
      const { caseId, episodeId } = partsOfDuty(errand.dutyId);
      return { kind, case_id: caseId, episode_id: episodeId, duty_id: errand.dutyId };
    }
  }
};
