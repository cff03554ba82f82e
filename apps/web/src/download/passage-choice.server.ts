import "server-only";
import type { Reading } from "@wellread/assessment";
import { readingLevels, type ReadingLevel } from "@wellread/content";
import { passageOf, type Passage } from "@wellread/formats";
import { z } from "zod";
import { findArticle } from "@/model/banks";

/** Which retelling of the article goes along with a file, if any. */
export const passageChoiceSchema = z.enum([...readingLevels, "none"]);
export type PassageChoice = z.infer<typeof passageChoiceSchema>;

/** What the query of a page asks for; undefined where it names no choice that there is. */
export const readPassageChoice = (query: Record<string, string | string[] | undefined>) =>
  passageChoiceSchema.safeParse([query["reading"]].flat()[0]).data;

/** What goes along unless something else is asked for: a class that has a text of its own gets no other one. */
export const usualPassage = (reading?: Reading): PassageChoice =>
  reading === undefined || reading.kind === "retelling" ? "full" : "none";

/** The levels at which an article is retold. */
export const levelsOf = (article: string): ReadingLevel[] =>
  findArticle(article)?.readings.map(({ level }) => level) ?? [];

/** The retelling of an article as it goes along with a file; undefined if none is wanted or nobody has retold it so. */
export function passageFor(article: string, choice: PassageChoice): Passage | undefined {
  const served = findArticle(article);
  const reading = served?.readings.find(({ level }) => level === choice);
  if (served === undefined || reading === undefined) return undefined;
  return passageOf(reading, served.folder.wording[reading.locale]?.name ?? article);
}
