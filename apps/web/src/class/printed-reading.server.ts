import "server-only";
import type { AssignmentSettings } from "@wellread/assessment";
import type { Glossary } from "@wellread/content";
import { outlineOf } from "@/model/banks";
import { pastedReading } from "@/reading/pasted-reading";
import { findRetelling } from "@/reading/reading.server";
import type { ReadingText, TextId } from "@/reading/reading-text";

/** What stands before the quiz on paper: one of several texts, or none. */
export type PrintedReading = { text: ReadingText | null; texts: TextId[]; glossary: Glossary };

/**
 * The text to print for a class: the one that is asked for or, if none is, what the class reads here. A class that has the
 * article on paper or at a link gets none unless it is asked for.
 *
 * @param asked as the address says it: the name of a text, or `none`.
 */
export async function findPrinted(
  { article, reading }: AssignmentSettings,
  asked: string | undefined,
): Promise<PrintedReading> {
  const retelling = (await findRetelling(article))?.reading;
  const pasted = reading.kind === "text" ? pastedReading(reading.value, outlineOf(article)).texts : [];
  const all = [...pasted, ...(retelling?.texts ?? [])];
  const isHere = reading.kind === "text" || reading.kind === "retelling";
  const usual = isHere ? all[0] : undefined;
  const text = asked === "none" ? undefined : (all.find(({ id }) => id === asked) ?? usual);
  return { text: text ?? null, texts: all.map(({ id }) => id), glossary: retelling?.glossary ?? {} };
}
