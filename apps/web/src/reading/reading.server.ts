import "server-only";
import { createHash } from "node:crypto";
import type { Glossary, PublishedReading } from "@wellread/content";
import { cookies } from "next/headers";
import type { Query } from "@/addresses";
import { type AppMessages, defaultLocale } from "@/i18n/messages";
import { findArticle, type ServedArticle } from "@/model/banks";
import { loadArticleText } from "./article-text.server";
import { choiceCookie, readChoice, type ReadingChoice } from "./reading-choice";
import type { Reading, ReadingText } from "./reading-text";
import { sourceText } from "./source-text";

const asText = ({ level, locale, paragraphs }: PublishedReading): ReadingText => ({
  id: level,
  language: locale,
  paragraphs: paragraphs.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map(({ parts, facts, voice, speaker }) => ({
      parts,
      facts,
      voice: voice.kind,
      ...(speaker !== undefined && { speaker }),
    })),
  })),
});

const glossaryOf = (readings: readonly PublishedReading[]): Glossary =>
  Object.fromEntries(readings.flatMap(({ glossary }) => Object.entries(glossary)));

/** Something to read, and the address that gives it to a script. */
export type FoundReading = { reading: Reading; source: string };

/** An article retold by Wellread; its address gives just this wording of it, which browsers can keep for good. */
export type Retelling = FoundReading & { version: string };

async function make({ folder, readings }: ServedArticle): Promise<Retelling> {
  const { article } = folder;
  const supplied = await loadArticleText(article);
  const texts = readings.map(asText);
  if (supplied !== null) texts.push(sourceText(folder, supplied, defaultLocale));
  const reading = { texts, glossary: glossaryOf(readings) };
  const version = createHash("sha256").update(JSON.stringify(reading)).digest("hex").slice(0, 16);
  return { reading, version, source: `/articles/${article.id}/texts/${version}` };
}

const made = new WeakMap<ServedArticle, Promise<Retelling>>();

/**
 * The article retold at every level and, where its operator supplied it, in its own words; null where nobody has retold it.
 * Made once.
 */
export async function findRetelling(article: string): Promise<Retelling | null> {
  const served = findArticle(article);
  if (served === undefined || served.readings.length === 0) return null;
  const known = made.get(served) ?? make(served);
  made.set(served, known);
  return known;
}

/** What the reader of the page that is being rendered has chosen. */
export const readPageChoice = async (query: Query): Promise<ReadingChoice> =>
  readChoice(query, (await cookies()).get(choiceCookie)?.value);

/** The messages of a reading that a script shows. Only these are sent to the browser. */
export const panelMessages = (
  { source, numbers, text, choices, voice, legend, word, words, all, beside }: AppMessages["reading"],
  { pilcrow, aloud }: AppMessages["shell"],
) => ({
  reading: { source, numbers, text, choices, voice, legend, word, words, all, beside },
  shell: { pilcrow, aloud },
});
