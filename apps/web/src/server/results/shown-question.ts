import "server-only";
import { keyResponse, publishQuestion } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import type { ShownQuestion } from "@/server/attempts/asked-questions";
import { ownIds } from "./answer-words";
import type { ClassRecord } from "./class-record";
import type { DiscussionView, ItemView } from "./class-results-view";
import { viewReasons } from "./view-reasons";
import { wholePresentation } from "./whole-presentation";
import { withKeyShown } from "./with-key-shown";

/** A question as it stands in the teacher's quiz, else in that of the first student who met it. */
function showFirst({ assignment, attempts }: ClassRecord, question: AskedQuestion): ShownQuestion {
  for (const { quiz } of [assignment, ...attempts]) {
    const presentation = quiz.presentations.find((shown) => shown.question === question.id);
    if (presentation) return withKeyShown({ question, presentation });
  }
  return { question, presentation: wholePresentation(question) };
}

/** What stands below its stem, so that it can be told from others with the same stem. */
export function viewShown(record: ClassRecord, asked: AskedQuestion): ItemView["shown"] {
  const { question, presentation } = showFirst(record, asked);
  return publishQuestion(question, presentation, ownIds);
}

/** What is right, and what the article says about it, and where. */
export function viewKey(record: ClassRecord, asked: AskedQuestion): Pick<DiscussionView, "key" | "why"> {
  const { question, presentation } = showFirst(record, asked);
  return {
    key: keyResponse(question, presentation),
    why: viewReasons({ question, presentation }, undefined),
  };
}
