import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { papersPorts } from '#runtime/wiring/papers';
import { papers } from '#schemas/api/papers';
import { identitiesIn, PapersEnvironment } from '#schemas/environment';
import { givePaper } from '#steps/papers/give-paper';
import { readPaper } from '#steps/papers/read-paper';
import { returnPaper } from '#steps/papers/return-paper';
import { sendSignedPart } from '#steps/papers/send-signed-part';
import { showPapers } from '#steps/papers/show-papers';

const env = PapersEnvironment.parse(process.env);
const ports = papersPorts(env);

/** Makes the papers of a case, and keeps them and their signed copies. */
export const handler = middleware(
  router(
    papers,
    {
      showPapers: showPapers(ports),
      givePaper: givePaper(ports),
      readPaper: readPaper(ports),
      sendSignedPart: sendSignedPart(ports),
      returnPaper: returnPaper(ports),
    },
    identitiesIn(env),
  ),
);
