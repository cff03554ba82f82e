import "server-only";
import { articlePath, readingPageOf } from "@/addresses";
import { getDatabase } from "@/database/database";
import { readAssignment } from "@/model/assignment";
import type { AttemptView } from "@/model/attempt";
import { isRetold, outlineOf } from "@/model/banks";
import type { AssignmentId } from "@/model/ids";
import { pastedReading } from "@/reading/pasted-reading";
import type { ReadingOffer } from "@/reading/reading-beside";
import { findRetelling, type FoundReading, readPageChoice } from "@/reading/reading.server";
import type { Reading } from "@/reading/reading-text";
import type { PilcrowPage } from "@/shell/pilcrow";

type Attempt = Pick<AttemptView, "id" | "article" | "assignment" | "submittedAt">;

/** The text that a teacher pasted for a class; null where it was taken away meanwhile. */
async function loadPasted(assignment: AssignmentId): Promise<Reading | null> {
  const database = await getDatabase();
  const row = await database
    .selectFrom("assignments")
    .selectAll()
    .where("id", "=", assignment)
    .executeTakeFirst();
  const { article, reading } = row === undefined ? {} : readAssignment(row).settings;
  return article !== undefined && reading?.kind === "text"
    ? pastedReading(reading.value, outlineOf(article))
    : null;
}

/** A class that reads on paper or elsewhere has nothing here while it answers; afterwards its ¶ lead to the retelling. */
const isElsewhere = ({ assignment, submittedAt }: Attempt): boolean =>
  submittedAt === null && (assignment?.reading.kind === "paper" || assignment?.reading.kind === "link");

/**
 * What stands beside the questions of an attempt, and what its result leads to: the article as Wellread retells it, or the
 * text that the teacher pasted; null where there is none.
 *
 * @param attempt one that its owner has opened.
 */
export async function readingOf(attempt: Attempt): Promise<FoundReading | null> {
  const { id, article, assignment } = attempt;
  if (assignment?.reading.kind === "text") {
    const reading = await loadPasted(assignment.id);
    return reading && { reading, source: `${readingPageOf(id)}/text` };
  }
  return isElsewhere(attempt) ? null : findRetelling(article);
}

/** The page on which somebody with an attempt reads its article; null where there is nothing to read. */
export async function readingPathOf(attempt: Attempt): Promise<string | null> {
  if ((await readingOf(attempt)) !== null) return readingPageOf(attempt.id);
  return isRetold(attempt.article) ? articlePath(attempt.article) : null;
}

/** The reading of an attempt for a page that has it beside its content; null where there is none. */
export const offerReading = async (attempt: Attempt): Promise<ReadingOffer | null> => {
  const found = await readingOf(attempt);
  return found && { path: readingPageOf(attempt.id), source: found.source, choice: await readPageChoice({}) };
};

/**
 * The page to which each ¶ of an attempt leads: that of its reading or, for a paragraph that is not in it, that of the
 * article.
 *
 * @param number the question to lead back to; without one, the reading leads to the result or the list of answers.
 */
export function pilcrowPage(attempt: Attempt, number?: number): PilcrowPage {
  const [here, otherwise] = [readingPageOf(attempt.id, number), articlePath(attempt.article)];
  const { kind, paragraphs } = attempt.assignment?.reading ?? { kind: "retelling", paragraphs: [] };
  if (kind === "text") {
    return (paragraph) => (paragraphs.some((id) => id === paragraph) ? here : otherwise);
  }
  return isElsewhere(attempt) || !isRetold(attempt.article) ? otherwise : here;
}
