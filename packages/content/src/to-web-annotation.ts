import type { ArticleFolder } from "./article-folder.ts";
import type { Fact } from "./fact.ts";
import { sourceName } from "./source-name.ts";
import { textPosition } from "./text-position.ts";
import type { AnnotationCollection, WebAnnotation } from "./web-annotation.ts";
import type { ArticleWording } from "./wording.ts";

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

/** A claim never stands without its voice; the article's own is called by the article's name. */
function nameVoice({ voice }: Fact, { name, entities }: ArticleWording): string {
  return voice.kind === "article" ? name : (entities[voice.speaker]?.name ?? voice.speaker);
}
