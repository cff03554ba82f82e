import { z } from "zod";
import type { ArticleFolder } from "./article-folder.ts";
import type { Fact } from "./fact.ts";
import { sourceName, textPosition } from "./source-position.ts";
import type { ArticleWording } from "./wording.ts";

const selectorSchema = z.strictObject({
  type: z.literal("TextPositionSelector"),
  /** In Unicode code points of the decoded file, the first character being 0. */
  start: z.int().min(0),
  /** Exclusive. */
  end: z.int().positive(),
});

const targetSchema = z.strictObject({
  type: z.literal("SpecificResource"),
  /** The exact text, named by its hash: an `ni` address (RFC 6920). */
  source: z.string().regex(/^ni:\/\/\/sha-256;[\w-]{43}$/),
  selector: selectorSchema,
});

const bodySchema = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["describing", "tagging"]),
  value: z.string().min(1),
  format: z.literal("text/plain"),
  language: z.string().optional(),
});

const annotation = {
  id: z.string().min(1),
  type: z.literal("Annotation"),
  motivation: z.literal("describing"),
  body: z.array(bodySchema).min(1),
  /** One a stretch of the source. */
  target: z.array(targetSchema).min(1),
};

/**
 * A fact as a W3C Web Annotation: our words about stretches of the source, which are given by position. There is no
 * field that could hold a quotation.
 */
export const webAnnotationSchema = z.strictObject(annotation);
export type WebAnnotation = z.infer<typeof webAnnotationSchema>;

/** All facts of an article as a W3C Annotation Collection with one page. */
export const annotationCollectionSchema = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.string().min(1),
  type: z.literal("AnnotationCollection"),
  label: z.string().min(1),
  total: z.int().min(0),
  first: z.strictObject({
    id: z.string().min(1),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(webAnnotationSchema),
  }),
});
export type AnnotationCollection = z.infer<typeof annotationCollectionSchema>;

/** Where annotations are to stand. */
export interface AnnotationInput {
  readonly folder: ArticleFolder;
  /** One of the folder's wordings. */
  readonly locale: string;
  /** The address of the document that holds the annotations; empty for addresses relative to it. */
  readonly address: string;
}

/**
 * One fact as a W3C Web Annotation (Recommendation of 2017): what it says in our words, after the name of the voice
 * that says it, and where it stands in the source. The source is named by hash and never quoted.
 *
 * Throws a `RangeError` where the folder has no wording in the locale.
 */
export function toWebAnnotation(fact: Fact, { folder, locale, address }: AnnotationInput): WebAnnotation {
  const { article } = folder;
  const wording = wordingOf(folder, locale);
  const words = wording.facts[fact.id];
  const clause = words?.full ?? words?.clause ?? fact.id;
  const text = { type: "TextualBody", format: "text/plain" } as const;
  return {
    id: `${address}#${fact.id}`,
    type: "Annotation",
    motivation: "describing",
    body: [
      { ...text, purpose: "describing", value: `${nameVoice(fact, wording)}: ${clause}`, language: locale },
      ...fact.topics.map((topic) => ({ ...text, purpose: "tagging" as const, value: topic })),
    ],
    target: fact.locators.map((locator) => ({
      type: "SpecificResource",
      source: sourceName(article),
      selector: { type: "TextPositionSelector", ...textPosition(article, locator) },
    })),
  };
}

/** All facts of an article as one W3C Annotation Collection. Throws as {@link toWebAnnotation}. */
export function toAnnotationCollection(input: AnnotationInput): AnnotationCollection {
  const { folder, locale, address } = input;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address}#facts`,
    type: "AnnotationCollection",
    label: wordingOf(folder, locale).name,
    total: folder.facts.length,
    first: {
      id: `${address}#page-1`,
      type: "AnnotationPage",
      startIndex: 0,
      items: folder.facts.map((fact) => toWebAnnotation(fact, input)),
    },
  };
}

function wordingOf({ article, wording }: ArticleFolder, locale: string): ArticleWording {
  const found = wording[locale];
  if (found === undefined) throw new RangeError(`${article.id} has no wording in ${locale}`);
  return found;
}

/** A fact never stands without its voice; the article's own is called by the article's name. */
function nameVoice({ voice }: Fact, { name, entities }: ArticleWording): string {
  return voice.kind === "article" ? name : (entities[voice.speaker]?.name ?? voice.speaker);
}
