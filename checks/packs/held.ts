import { type LineOf, linesOf } from '#domain/directory/lines-of';
import { lineage, officeFor } from '#domain/directory/routing';
import type { Post } from '#schemas/codes/post';
import type { DivisionCode } from '#schemas/ids';
import type { Deployment } from './deployments.ts';

type Divisions = ReadonlyMap<DivisionCode, LineOf<'division'>>;

const divisionsOf = ({ lines }: Pick<Deployment, 'lines'>): Divisions =>
  new Map(linesOf(lines, 'division').map((each) => [each.code, each]));

/** The divisions of the file that have none below them. */
const lowestIn = (of: Pick<Deployment, 'lines'>): readonly DivisionCode[] => {
  const codes = [...divisionsOf(of).keys()];
  return codes.filter((code) => !codes.some((each) => each !== code && each.startsWith(code)));
};

/** The office that holds a post there. */
export const officeAt = (of: Pick<Deployment, 'lines'>, post: Post, code: DivisionCode) => {
  const divisions = divisionsOf(of);
  return officeFor(
    post,
    lineage(code).flatMap((each) => divisions.get(each) ?? []),
  );
};

const isManned = ({ lines }: Pick<Deployment, 'lines'>, office: string | undefined, post: Post) =>
  linesOf(lines, 'officer').some(
    (each) => each.office === office && !each.left && each.posts.includes(post),
  );

/** The lowest places of the file at which nobody holds a post. */
export const notHeldAt = (of: Pick<Deployment, 'lines'>, post: Post): readonly DivisionCode[] =>
  lowestIn(of).filter((code) => !isManned(of, officeAt(of, post, code), post));
