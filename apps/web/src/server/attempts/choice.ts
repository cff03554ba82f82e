import "server-only";
import type { Quiz, TopicSelection } from "@wellread/assessment";
import type { Bank } from "@wellread/content";
import type { AttemptError, Outcome } from "./attempt-error";
import type { AttemptId } from "./attempt-id";

/** A quiz ready to be taken. */
export type Assembled = { quiz: Quiz; topics: TopicSelection; bank: Bank; practiceOf: AttemptId | null };

/** Why a quiz could not be put together. */
export type StartError =
  | "article_not_found"
  | "attempt_not_found"
  | "attempt_not_submitted"
  | "feedback_withheld"
  | "bank_changed"
  | "not_enough_questions";

/** What comes of choosing questions: a quiz, or why there is none. */
export type Choice = Outcome<Assembled, StartError & AttemptError["code"]>;
