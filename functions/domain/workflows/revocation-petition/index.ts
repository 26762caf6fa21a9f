import { caseWorkflow } from '#domain/case/workflow';
import { drafts } from '#domain/duty/workflow';
import * as duties from '#schemas/workflows/revocation-petition/duties';
import { accepted } from './accepted.ts';
import { againstList, listed } from './evidence.ts';
import { filing } from './filed.ts';
import { againstUnheard } from './heard.ts';
import {
  againstAppointed,
  againstBefore,
  appointmentIn,
  cameToNothing,
  decided,
} from './judged.ts';
import { againstOpenMatters } from './matters.ts';
import { againstPart, endedBy } from './partly.ts';
import { pointless } from './pointless.ts';
import { answerOwed, goesOn } from './urged.ts';

/** The proceedings to revoke a guardianship: people weigh, petition and decide; counts and terms only inform them. */
export const revocationPetition = caseWorkflow(duties, {
  pointless,
  outcomes: {
    'prepare-petition': { listed: { refuses: againstList, means: listed } },
    'file-petition': { filed: filing },
    'petition-in-default': { filed: filing },
    'urge-petition': {
      advised: {
        means: ({ answerOwed: isOwed }, on) => [...goesOn(on), ...(isOwed ? answerOwed(on) : [])],
      },
      urged: { means: (_fields, on) => goesOn(on) },
      supported: { means: (_fields, on) => goesOn(on) },
    },
    'accept-petition': {
      accepted: { refuses: againstBefore, means: accepted },
      notAccepted: {
        refuses: againstBefore,
        means: (fields, on) => cameToNothing(fields, 'not_accepted', on),
      },
      withdrawn: {
        refuses: againstBefore,
        means: (fields, on) => cameToNothing(fields, 'withdrawn', on),
      },
    },
    'hear-petition': { heard: { refuses: againstUnheard } },
    'judge-petition': {
      revoked: {
        refuses: (fields, on) => [...againstBefore(fields, on), ...againstAppointed(fields, on)],
        means: (fields, on) => decided(fields, { how: 'granted', ended: 'revoked' }, on),
      },
      relieved: {
        refuses: (fields, on) => [...againstBefore(fields, on), ...againstAppointed(fields, on)],
        means: (fields, on) => decided(fields, { how: 'granted', ended: 'relieved' }, on),
      },
      refused: {
        refuses: againstBefore,
        means: (fields, on) => decided({ at: fields.at }, { how: 'refused' }, on),
      },
      partly: {
        refuses: (fields, on) => [
          ...againstBefore(fields, on),
          ...againstAppointed(fields, on),
          ...againstPart(fields),
        ],
        means: (fields, on) => decided(fields, { how: 'partly', ended: endedBy(fields) }, on),
      },
      withdrawn: {
        refuses: againstBefore,
        means: (fields, on) => cameToNothing(fields, 'withdrawn', on),
      },
    },
    'settle-judgment': { settled: { refuses: againstOpenMatters } },
    'appoint-guardian': {
      appointed: {
        refuses: againstAppointed,
        means: (fields, { duty }) => drafts(duty, ...appointmentIn(fields, undefined)),
      },
    },
  },
});
