import "server-only";
import { keyResponse, publishQuestion, type Response } from "@wellread/assessment";
import type { PublicAskedQuestion, QuestionId } from "@wellread/content";
import type { AttemptId } from "@/server/attempts/attempt-id";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { ownIds } from "./answer-words";
import type { ClassRecord } from "./class-record";
import { openClass } from "./open-class";
import { placeOf } from "./place-of";
import { questionsInForce } from "./questions-in-force";
import { inForce } from "./stored-regrade";
import { wholePresentation } from "./whole-presentation";

/** A question as its teacher corrects it: with all of its options, by the bank's own ids, and its key as it is now. */
export type Regradable = {
  number: number;
  question: PublicAskedQuestion;
  key: Response;
  dropped: boolean;
  /** What was typed at it, and in which submitted attempt. */
  typed: { attempt: AttemptId; text: string }[];
};

const typedAt = ({ attempts }: ClassRecord, question: QuestionId): Regradable["typed"] =>
  attempts.flatMap(({ id, responses }) => {
    const given = responses[question];
    const text = given !== undefined && "text" in given ? given.text.trim() : "";
    return text === "" ? [] : [{ attempt: id, text }];
  });

/** A question that somebody was asked, for who manages the assignment; null for anyone else. */
export async function loadRegradable(
  id: string,
  questionId: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<Regradable | null> {
  const opened = await openClass(id, "manage", owner);
  if (opened === null) return null;
  const { record } = opened;
  const question = [...questionsInForce(record).values()].find((one) => one.id === questionId);
  const number = question && placeOf(record, question.id);
  if (question === undefined || !number) return null;
  const presentation = wholePresentation(question);
  return {
    number,
    question: publishQuestion(question, presentation, ownIds),
    key: keyResponse(question, presentation),
    typed: typedAt(record, question.id),
    dropped: inForce(record.regrades).some(
      (regrade) => regrade.kind === "drop" && regrade.question === question.id,
    ),
  };
}
