import { z } from "zod";
import { articleSchema, locatorSchema, paragraphSchema } from "../src/article.ts";
import { askSchema, linkSchema, propositionSchema, statementSchema } from "../src/ask.ts";
import { bankSchema } from "../src/bank.ts";
import { entitySchema, tripleSchema } from "../src/entity.ts";
import { factSchema, voiceSchema } from "../src/fact.ts";
import { glossaryEntrySchema } from "../src/glossary.ts";
import { ownQuestionSchema } from "../src/own-question.ts";
import { publishedReadingSchema } from "../src/published-reading.ts";
import { publicQuestionSchema } from "../src/public-question.ts";
import {
  claimSchema,
  entrySchema,
  feedbackSchema,
  optionSchema,
  proofSchema,
  questionSchema,
} from "../src/question.ts";
import { annotationCollectionSchema } from "../src/web-annotation.ts";

/** A committed file that the sources determine: its path within the package, and what belongs in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** JSON as it is committed: two spaces, a final newline, so that a difference is a difference in content. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const published = {
  article: articleSchema,
  entity: entitySchema,
  fact: factSchema,
  statement: statementSchema,
  link: linkSchema,
  ask: askSchema,
  question: questionSchema,
  "public-question": publicQuestionSchema,
  "own-question": ownQuestionSchema,
  bank: bankSchema,
  reading: publishedReadingSchema,
  "annotation-collection": annotationCollectionSchema,
} satisfies Record<string, z.ZodType>;

/** Nouns that stand under their own name in `$defs` of the schemas that use them. */
const shared = {
  ...published,
  paragraph: paragraphSchema,
  locator: locatorSchema,
  proposition: propositionSchema,
  triple: tripleSchema,
  claim: claimSchema,
  proof: proofSchema,
  option: optionSchema,
  entry: entrySchema,
  feedback: feedbackSchema,
  voice: voiceSchema,
  "glossary-entry": glossaryEntrySchema,
} satisfies Record<string, z.ZodType>;

/** The published nouns as JSON Schema, draft 2020-12, one self-contained file a noun. */
export function emitSchemas(): GeneratedFile[] {
  return Object.entries(published).map(([noun, schema]) => ({
    path: `schemas/${noun}.schema.json`,
    content: formatJson(toJsonSchema(noun, schema)),
  }));
}

/** One noun as JSON Schema, the published ones that it uses in its `$defs`. */
export function toJsonSchema(noun: string, schema: z.ZodType): object {
  const metadata = z.registry<{ id?: string }>();
  for (const [id, other] of Object.entries(shared)) if (other !== schema) metadata.add(other, { id });
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", metadata, override: tidy });
  return { $schema, title: noun, ...rest };
}

/** Drops what says nothing (a definition's name within itself) or is not allowed (an empty `prefixItems`). */
function tidy({ jsonSchema }: { jsonSchema: { id?: string; prefixItems?: unknown[] } }): void {
  delete jsonSchema.id;
  if (jsonSchema.prefixItems?.length === 0) delete jsonSchema.prefixItems;
}
