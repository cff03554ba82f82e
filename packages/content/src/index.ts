export * from "./article-folder.ts";
export * from "./article.ts";
export * from "./asked-question.ts";
export * from "./is-own-question.ts";
export * from "./bank.ts";
export * from "./entity.ts";
export * from "./fact.ts";
export * from "./foil.ts";
export * from "./inference.ts";
export * from "./locator.ts";
export * from "./make-own-question.ts";
export * from "./own-content-id.ts";
export * from "./own-question-content.ts";
export {
  ownQuestionIdSchema,
  ownQuestionLimits,
  ownSourceSchema,
  type OwnQuestion,
  type OwnQuestionOf,
  type OwnSource,
} from "./own-question-shape.ts";
export * from "./own-question.ts";
export * from "./proof.ts";
export * from "./public-own-question.ts";
export * from "./public-question.ts";
export * from "./published-article.ts";
export * from "./question.ts";
export * from "./relation.ts";
export * from "./slot.ts";
export * from "./text-direction.ts";
export * from "./topic.ts";
export * from "./verify-article.ts";
export * from "./web-annotation.ts";
export * from "./wording.ts";
export * from "./source-name.ts";
export * from "./text-position.ts";
export * from "./to-json-ld.ts";
export * from "./to-web-annotation.ts";
export { toPublicQuestion } from "./to-public-question.ts";
