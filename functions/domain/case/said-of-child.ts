import * as z from 'zod';
import { ChildStated } from '#domain/child/facts';
import { makeStatements, type Saying } from '#domain/child/make-statements';
import { readSaid } from '#domain/child/read-said';
import type { Statement } from '#domain/child/statement';
import type { Event } from '#domain/history/event';
import { Post } from '#schemas/codes/post';
import type { Instant } from '#schemas/time';
import { ChildIdentified, ReportReceived } from './facts.ts';

/** An event of a case with a statement about its child, and its personal part. */
export interface SaidEvent {
  readonly event: Event;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The fields that are sealed beside an officer’s words: the post in which they spoke, and their reason. */
const Act = z.object({
  post: Post.optional(),
  documentSeen: z.boolean().optional(),
  reason: z.string().optional(),
  citizenId: z.string().optional(),
});

interface Words {
  readonly said: unknown;
  readonly saying: Saying;
}

/** A document is taken as seen where its number is given, unless the officer says otherwise. */
export const isSeen = ({
  documentSeen,
  citizenId,
}: Pick<z.infer<typeof Act>, 'documentSeen' | 'citizenId'>): boolean =>
  documentSeen ?? citizenId !== undefined;

const wordsIn = ({ event, content }: SaidEvent, openedAt: Instant): Words | undefined => {
  const { fact, at, actor } = event;
  if (ReportReceived.is(fact)) {
    const { reportId: reporter, reportedAt: childAt } = fact.data;
    return { said: content.child, saying: { by: { reporter }, at, childAt } };
  }
  if (!('officer' in actor) || !(ChildIdentified.is(fact) || ChildStated.is(fact)))
    return undefined;
  const { post, ...act } = Act.parse(content);
  const by = { ...actor, ...(post && { post }) };
  const grounds = { isSeen: isSeen(act), hasReason: act.reason !== undefined };
  return { said: content, saying: { by, at, childAt: openedAt, ...grounds } };
};

/** All statements about the child in the history of a case, in order. */
export const saidOfChild = (
  events: readonly SaidEvent[],
  openedAt: Instant,
): readonly Statement[] =>
  events.flatMap((each) => {
    const words = wordsIn(each, openedAt);
    return words ? makeStatements(readSaid(words.said), words.saying).statements : [];
  });
