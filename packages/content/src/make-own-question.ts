import { ownQuestionSchema, type OwnQuestion, type OwnSource } from "./own-question.ts";
import { ownContentId } from "./own-content-id.ts";
import type { Interaction } from "./question-parts.ts";

type Content<Question> = Question extends OwnQuestion ? Omit<Question, "id" | "proven" | "source"> : never;

/** What a teacher's question says: all of it but its id, its mark and where it came from. */
export type OwnQuestionContent = Content<OwnQuestion>;
/** The content of one interaction. */
export type OwnQuestionContentOf<I extends Interaction> = Extract<OwnQuestionContent, { interaction: I }>;

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
