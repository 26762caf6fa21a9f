import { aCase } from '#test/fakes/a-response';
import { goOn, openNamed } from '#test/fakes/usual-course';

/** A case whose assessment is open: a duty that civil affairs may change. */
export const assessing = async () => {
  const { world, caseId } = await aCase();
  await goOn(world, caseId, {}, ['assess', 'close']);
  return { world, caseId, duty: openNamed(world, caseId, 'assess') };
};
