import { ownContentId } from "./own-content-id.ts";
import type { OwnQuestionContent } from "./own-question-content.ts";
import type { OwnQuestion, OwnSource } from "./own-question-shape.ts";
import { ownQuestionSchema } from "./own-question.ts";

/**
 * Makes a teacher's question of its content. The id comes from the content alone: the same question read twice, or from
 * another line, is the same. Such an id tells the key to whoever tries all answers: before the question is asked, it
 * gets another, at random.
 *
 * @throws {z.ZodError} if the content is none of an own question: a part too many, too long, or missing.
 */
export function makeOwnQuestion(content: OwnQuestionContent, source: OwnSource): OwnQuestion {
  const id = `own-${ownContentId(content)}`;
  return ownQuestionSchema.parse({ ...content, id, proven: false, source });
}
