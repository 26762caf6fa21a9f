import type { Errand } from '#domain/outbox/message';
import type { WorkerPorts } from '#domain/world';
import { askForPart } from './ask-for-part.ts';
import { drive } from './drive.ts';
import { endPointlessRest } from './end-pointless-rest.ts';
import { moveCase } from './move-case.ts';
import { movePost } from './move-post.ts';
import { moveToSuccessor } from './move-to-successor.ts';
import { noteCaseOnFile } from './note-case-on-file.ts';
import { notePeople } from './note-people.ts';
import { numberReport } from './number-report.ts';
import { outcome } from './outcome.ts';
import type { Progress } from './progress.ts';
import { settleAlertsOf } from './settle-alerts-of.ts';
import { tell } from './tell.ts';
import { tellAdministrator } from './tell-administrator.ts';
import { topic } from './topic.ts';

type OwnErrand = Exclude<Errand, { kind: 'part' }>;

const run = (ports: WorkerPorts, errand: OwnErrand): Promise<void> => {
  switch (errand.kind) {
    case 'drive':
      return drive(ports, errand);
    case 'outcome':
      return outcome(ports, errand);
    case 'tell':
      return tell(ports, errand);
    case 'settle':
      return settleAlertsOf(ports, errand);
    case 'settleRest':
      return endPointlessRest(ports, errand);
    case 'movePost':
      return movePost(ports, errand);
    case 'moveCase':
      return moveCase(ports, errand);
    case 'succeed':
      return moveToSuccessor(ports, errand);
    case 'number':
      return numberReport(ports, errand);
    case 'caseOnFile':
      return noteCaseOnFile(ports, errand);
    case 'peopleOfEvent':
      return notePeople(ports, errand);
    case 'topic':
      return topic(ports, errand);
    case 'directory':
      return tellAdministrator(ports, errand);
  }
};

/** Runs one errand; each is safe to repeat. */
export const runErrand = async (ports: WorkerPorts, errand: Errand): Promise<Progress> => {
  if (errand.kind === 'part') return askForPart(ports, errand);
  await run(ports, errand);
  return 'done';
};
