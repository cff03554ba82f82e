import type { ArticleWording, Fact } from "@wellread/content";

/** A message of `article.statement` and what stands in it. */
export type StatementMessage = {
  message: "said" | "judged" | "told";
  values: { speaker: string; clause: string };
};

/** With a capital first letter, in scripts that have one. */
function capitalised(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/**
 * A fact as a sentence of ours, with all that it states. What somebody said, or judged, never stands without
 * saying whose word it is.
 */
export function statementOf(wording: ArticleWording, { id, voice, evaluative }: Fact): StatementMessage {
  const words = wording.facts[id];
  const clause = words?.full ?? words?.clause ?? id;
  if (voice.kind !== "article") {
    return {
      message: "said",
      values: { speaker: wording.entities[voice.speaker]?.name ?? voice.speaker, clause },
    };
  }
  if (evaluative) return { message: "judged", values: { speaker: "", clause } };
  return { message: "told", values: { speaker: "", clause: capitalised(clause, wording.locale) } };
}
