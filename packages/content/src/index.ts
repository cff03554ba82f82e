export * from "./article.ts";
export * from "./article-folder.ts";
export * from "./ask.ts";
export * from "./asked-question.ts";
export * from "./bank.ts";
export * from "./entity.ts";
export * from "./fact.ts";
export { glossaryEntrySchema, glossarySchema, type Glossary, type GlossaryEntry } from "./glossary.ts";
export * from "./is-own-question.ts";
export * from "./own-question.ts";
export {
  publicQuestionSchema,
  toPublicQuestion,
  type PublicQuestion,
  type PublicQuestionOf,
} from "./public-question.ts";
export * from "./published-article.ts";
export * from "./published-reading.ts";
export * from "./question.ts";
export * from "./quiz-json-ld.ts";
export * from "./question-mix.ts";
export * from "./reading.ts";
export * from "./source-position.ts";
export * from "./text-direction.ts";
export * from "./topic.ts";
export * from "./verify-article.ts";
export * from "./web-annotation.ts";
export * from "./wording.ts";
