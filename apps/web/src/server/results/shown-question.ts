import "server-only";
import { keyResponse, publishQuestion, type Presentation } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import type { ShownQuestion } from "@/server/attempts/asked-questions";
import { ownIds } from "./answer-words";
import type { ClassRecord } from "./class-record";
import type { DiscussionView, ItemView } from "./class-results-view";
import { viewReasons } from "./view-reasons";
import { wholePresentation } from "./whole-presentation";
import { withKeyShown } from "./with-key-shown";

type Mistake = DiscussionView["favourite"];

/** The ids of a mistake's option and of what it answers, as far as they are the question's own. */
const idsOf = (mistake: Mistake): string[] =>
  mistake?.kind === "option" ? [mistake.option, mistake.part ?? ""].filter((id) => id !== "") : [];

const counted = (presentation: Presentation, ids: readonly string[]): number => {
  const written = JSON.stringify(presentation);
  return ids.filter((id) => written.includes(`"${id}"`)).length;
};

/**
 * A question as it stands in the teacher's quiz, else in that of the first student who met it; where a mistake is
 * talked about, as somebody met it who could make it.
 */
function showFirst(
  { assignment, attempts }: ClassRecord,
  question: AskedQuestion,
  mistake: Mistake = null,
): ShownQuestion {
  const ids = idsOf(mistake);
  const [presentation] = [assignment, ...attempts]
    .flatMap(({ quiz }) => quiz.presentations.filter((shown) => shown.question === question.id))
    .toSorted((left, right) => counted(right, ids) - counted(left, ids));
  if (presentation === undefined) return { question, presentation: wholePresentation(question) };
  return withKeyShown({ question, presentation });
}

/** What stands below its stem, so that it can be told from others with the same stem. */
export function viewShown(record: ClassRecord, asked: AskedQuestion): ItemView["shown"] {
  const { question, presentation } = showFirst(record, asked);
  return publishQuestion(question, presentation, ownIds);
}

/** What a class talks about: the question, what is right, what the article says about it, and where. */
export function viewDiscussed(
  record: ClassRecord,
  asked: AskedQuestion,
  mistake: Mistake,
): Pick<DiscussionView, "shown" | "key" | "why"> {
  const shown = showFirst(record, asked, mistake);
  const { question, presentation } = shown;
  return {
    shown: publishQuestion(question, presentation, ownIds),
    key: keyResponse(question, presentation),
    why: viewReasons(shown, undefined),
  };
}
