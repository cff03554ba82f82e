import "server-only";
import { articlePath } from "@/addresses";
import type { AttemptView } from "@/model/attempt";
import type { ReadingOffer } from "@/reading/reading-beside";
import { findRetelling, readPageChoice, type Retelling } from "@/reading/reading.server";
import { readingPageOf } from "./destination";

type Attempt = Pick<AttemptView, "id" | "article" | "assignment">;

/** What stands beside the questions of an attempt: the article as Wellread retells it; null where nobody has retold it. */
export const readingOf = ({ article }: Attempt): Retelling | null => findRetelling(article);

/** The reading of an attempt for a page that has it beside its content; null where there is none. */
export const offerReading = async (attempt: Attempt): Promise<ReadingOffer | null> => {
  const found = readingOf(attempt);
  return found && { path: readingPageOf(attempt.id), source: found.source, choice: await readPageChoice({}) };
};

/**
 * The page to which a ¶ of an attempt leads: that of its reading or, where there is none, that of the article.
 *
 * @param number the question to lead back to; without one, the reading leads to the result or the list of answers.
 */
export const pilcrowPage = (attempt: Attempt, number?: number): string =>
  readingOf(attempt) === null ? articlePath(attempt.article) : readingPageOf(attempt.id, number);
