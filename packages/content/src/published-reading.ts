import { z } from "zod";
import type { ArticleFolder } from "./article-folder.ts";
import { articleIdSchema, paragraphIdSchema } from "./article.ts";
import { factIdSchema, voiceSchema, type Voice } from "./fact.ts";
import { findTerms, glossarySchema, termIdSchema, type TermPlace } from "./glossary.ts";
import { findQuotations, readingLevelSchema, type Reading, type ReadingSentence } from "./reading.ts";
import type { ArticleWording } from "./wording.ts";

/** A stretch of a sentence, which is of one kind throughout. The texts of all parts together are the sentence. */
export const readingPartSchema = z.strictObject({
  text: z.string().min(1),
  /** Words of the article, which stand between quotation marks. */
  quoted: z.literal(true).optional(),
  /** A hard word, by its id in the glossary: where a paragraph has it first. */
  term: termIdSchema.optional(),
});
export type ReadingPart = z.infer<typeof readingPartSchema>;

export const publishedSentenceSchema = z.strictObject({
  facts: z.array(factIdSchema).min(1),
  /** Whose word it is. */
  voice: voiceSchema,
  /** What the speaker is called, where it is a speaker's word. */
  speaker: z.string().min(1).optional(),
  text: z.string().min(1),
  /** The same text in pieces, so that a page can mark quotations and explain hard words. */
  parts: z.array(readingPartSchema).min(1),
});
export type PublishedSentence = z.infer<typeof publishedSentenceSchema>;

/** A reading as it is published: with whose word each sentence is, and the hard words that it uses. */
export const publishedReadingSchema = z.strictObject({
  article: articleIdSchema,
  locale: z.string().regex(/^[a-z]{2,3}$/),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  level: readingLevelSchema,
  paragraphs: z
    .array(z.strictObject({ id: paragraphIdSchema, sentences: z.array(publishedSentenceSchema).min(1) }))
    .min(1),
  glossary: glossarySchema,
});
export type PublishedReading = z.infer<typeof publishedReadingSchema>;

/** The readings of an article in one locale, in the order of the levels; none where its folder has none. */
export function publishReadings(folder: ArticleFolder, locale: string): PublishedReading[] {
  const wording = folder.wording[locale];
  if (wording === undefined) return [];
  const readings = folder.readings.filter((reading) => reading.locale === locale);
  return readingLevelSchema.options.flatMap((level) =>
    readings.filter((reading) => reading.level === level).map((reading) => publish(reading, folder, wording)),
  );
}

function publish(
  { locale, level, paragraphs }: Reading,
  { article, facts }: ArticleFolder,
  wording: ArticleWording,
): PublishedReading {
  const voices = new Map(facts.map(({ id, voice }) => [id, voice]));
  const published = paragraphs.map(({ id, sentences }) => ({
    id,
    sentences: publishSentences(sentences, voices, wording),
  }));
  const used = new Set<string>(
    published.flatMap(({ sentences }) =>
      sentences.flatMap(({ parts }) => parts.flatMap(({ term }) => term ?? [])),
    ),
  );
  return publishedReadingSchema.parse({
    article: article.id,
    locale,
    sourceSha256: article.sourceSha256,
    level,
    paragraphs: published,
    glossary: Object.fromEntries(Object.entries(wording.glossary).filter(([term]) => used.has(term))),
  });
}

function publishSentences(
  sentences: readonly ReadingSentence[],
  voices: ReadonlyMap<string, Voice>,
  { entities, glossary }: ArticleWording,
): PublishedSentence[] {
  const explained = new Set<string>();
  return sentences.map((sentence) => {
    const terms = findTerms(sentence.text, glossary).filter(({ term }) => {
      const isFirst = !explained.has(term);
      explained.add(term);
      return isFirst;
    });
    return publishSentence(sentence, terms, voices, entities);
  });
}

function publishSentence(
  { facts, text }: ReadingSentence,
  terms: readonly TermPlace[],
  voices: ReadonlyMap<string, Voice>,
  entities: ArticleWording["entities"],
): PublishedSentence {
  const voice = facts.map((fact) => voices.get(fact)).find((each) => each !== undefined);
  if (voice === undefined) throw new RangeError(`there is no fact ${facts.join(" or ")}`);
  const speaker = voice.kind === "article" ? undefined : entities[voice.speaker]?.name;
  return publishedSentenceSchema.parse({
    facts,
    voice,
    ...(speaker === undefined ? {} : { speaker }),
    text,
    parts: cutIntoParts(text, terms),
  });
}

/** Cuts a sentence where a quotation or a hard word starts or ends. */
function cutIntoParts(text: string, terms: readonly TermPlace[]): object[] {
  const quotations = findQuotations(text);
  const cuts = [...quotations, ...terms].flatMap(({ start, end }) => [start, end]);
  const starts = [...new Set([0, ...cuts])].filter((at) => at < text.length).toSorted((a, b) => a - b);
  return starts.map((start, index) => {
    const isWithin = (place: { start: number; end: number }) => place.start <= start && start < place.end;
    const term = terms.find(isWithin)?.term;
    return {
      text: text.slice(start, starts[index + 1]),
      ...(quotations.some(isWithin) ? { quoted: true } : {}),
      ...(term === undefined ? {} : { term }),
    };
  });
}
