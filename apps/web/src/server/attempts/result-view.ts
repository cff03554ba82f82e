import "server-only";
import { responseSchema, resultSchema, scoreSchema } from "@wellread/assessment";
import { factIdSchema, feedbackSchema, levelSchema, publicAskedQuestionSchema } from "@wellread/content";
import { z } from "zod";
import { regradedViewSchema } from "@/server/results/regraded-view";
import { assignedViewSchema } from "./assigned-view";
import { attemptHeadSchema } from "./attempt-head";

/** One question of a submitted attempt, with its key. Every option id in it is the opaque one of `question`. */
export const questionResultSchema = z.strictObject({
  question: publicAskedQuestionSchema,
  /** Null when it was left unanswered. */
  response: responseSchema.nullable(),
  score: scoreSchema,
  /** The right answer, written as the response that earns every point. */
  key: responseSchema,
  /**
   * Why, for every part that was shown: by option id; for match by source id; for inline choice by
   * `<gap id>/<option id>`. For text and number entry: `answer` says why about what was answered, and `right`,
   * where that was wrong, what is right.
   */
  feedback: z.record(z.string(), feedbackSchema),
  facts: z.array(factIdSchema),
  /** Null, as is the level, for a question that a teacher brought. */
  model: z.string().nullable(),
  level: levelSchema.nullable(),
});
export type QuestionResult = z.infer<typeof questionResultSchema>;

/** The result of a submitted attempt: scored afresh from the stored responses, with the bank it was taken from. */
export const resultViewSchema = z.strictObject({
  ...attemptHeadSchema.shape,
  submittedAt: z.iso.datetime(),
  /** When the attempt is deleted unless something happens to it before. */
  keptUntil: z.iso.datetime(),
  result: resultSchema,
  /** In the order in which they were asked. */
  questions: z.array(questionResultSchema),
  /** How many questions "practise the missed ones" would ask; 0 when there is nothing to practise. */
  practice: z.int().min(0),
  /** Null for a quiz that somebody takes alone. */
  assignment: assignedViewSchema.nullable(),
  /** What the teacher's corrections changed, if anything. */
  regraded: regradedViewSchema.nullable(),
});
export type ResultView = z.infer<typeof resultViewSchema>;
