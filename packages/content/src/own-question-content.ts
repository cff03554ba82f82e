import type { OwnQuestion } from "./own-question-shape.ts";
import type { Interaction } from "./question-parts.ts";

type Content<Question> = Question extends OwnQuestion ? Omit<Question, "id" | "proven" | "source"> : never;

/** What a teacher's question says: all of it but its id, its mark and where it came from. */
export type OwnQuestionContent = Content<OwnQuestion>;
/** The content of one interaction. */
export type OwnQuestionContentOf<I extends Interaction> = Extract<OwnQuestionContent, { interaction: I }>;
