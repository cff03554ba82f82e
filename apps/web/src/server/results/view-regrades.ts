import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import { answerWords } from "./answer-words";
import type { ClassRecord } from "./class-record";
import type { RegradeRow } from "./class-results-view";
import { placeOf } from "./place-of";
import type { StoredRegrade } from "./stored-regrade";
import { wholePresentation } from "./whole-presentation";

/** In the words of the question's own options, whichever of them students were shown. */
function answerOf({ questions }: ClassRecord, { regrade }: StoredRegrade): string | null {
  const question = questions.find(({ id }) => id === regrade.question);
  return question === undefined || regrade.kind !== "key"
    ? null
    : answerWords(question, wholePresentation(question), regrade.key);
}

export const viewRegrade = (record: ClassRecord, stored: StoredRegrade): RegradeRow => ({
  id: stored.id,
  regrade: stored.regrade,
  number: placeOf(record, stored.regrade.question),
  answer: answerOf(record, stored),
  reason: stored.reason,
  createdAt: writeTime(stored.createdAt),
  undoneAt: stored.undoneAt === null ? null : writeTime(stored.undoneAt),
});

/** The log of corrections, in the order in which they were made. */
export const viewRegrades = (record: ClassRecord): RegradeRow[] =>
  record.regrades.map((stored) => viewRegrade(record, stored));
