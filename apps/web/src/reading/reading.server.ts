import "server-only";
import { createHash } from "node:crypto";
import type { Glossary, PublishedReading } from "@wellread/content";
import { cookies } from "next/headers";
import type { Query } from "@/addresses";
import type { AppMessages } from "@/i18n/messages";
import { findArticle } from "@/model/banks";
import { choiceCookie, readChoice, type ReadingChoice } from "./reading-choice";
import type { Reading, ReadingText } from "./reading-text";

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

/** An article retold by Wellread, and the address that gives just this wording of it, which browsers can keep for good. */
export type Retelling = { reading: Reading; version: string; source: string };

const made = new Map<string, Retelling>();

const make = (article: string, readings: readonly PublishedReading[]): Retelling => {
  const reading = { texts: readings.map(asText), glossary: glossaryOf(readings) };
  const version = createHash("sha256").update(JSON.stringify(reading)).digest("hex").slice(0, 16);
  return { reading, version, source: `/articles/${article}/texts/${version}` };
};

/** The article retold at every level; null where nobody has retold it. Made once. */
export function findRetelling(article: string): Retelling | null {
  const readings = findArticle(article)?.readings ?? [];
  if (readings.length === 0) return null;
  const known = made.get(article) ?? make(article, readings);
  made.set(article, known);
  return known;
}

/** What the reader of the page that is being rendered has chosen. */
export const readPageChoice = async (query: Query): Promise<ReadingChoice> =>
  readChoice(query, (await cookies()).get(choiceCookie)?.value);

/** The messages of a reading that a script shows. Only these are sent to the browser. */
export const panelMessages = (
  { source, text, choices, voice, legend, word, words, all, beside }: AppMessages["reading"],
  { pilcrow }: AppMessages["shell"],
) => ({
  reading: { source, text, choices, voice, legend, word, words, all, beside },
  shell: { pilcrow },
});
