import { z } from "zod";
import type { OwnQuestion, OwnQuestionOf } from "./own-question-shape.ts";
import { ownQuestionSchema } from "./own-question.ts";
import type { Interaction } from "./question-parts.ts";
import { questionSchema, type Question, type QuestionOf } from "./question.ts";

/** Anything that can be asked and scored: a proven question of a bank, or one that a teacher brought. It holds the key. */
export const askedQuestionSchema = z.union([questionSchema, ownQuestionSchema]);
export type AskedQuestion = Question | OwnQuestion;
/** What can be asked in one interaction. */
export type AskedQuestionOf<I extends Interaction> = QuestionOf<I> | OwnQuestionOf<I>;
