import type { ArticleFolder, ArticleWording, Fact, Slot } from "@wellread/content";

/** What every part of the article page is rendered from: the facts, and a locale's words for them. */
export interface ArticleView {
  folder: ArticleFolder;
  wording: ArticleWording;
}

/** The folder in a locale, or in the article's own language if that locale has no wording yet. */
export function viewArticle(folder: ArticleFolder, locale: string): ArticleView {
  const wording = folder.wording[locale] ?? folder.wording[folder.article.language];
  if (wording === undefined) throw new Error(`${folder.article.id} has no wording`);
  return { folder, wording };
}

/** The name of an entity as a heading: "Federal Police". Falls back on the id, which reads better than nothing. */
export function nameOf({ wording }: ArticleView, entity: string): string {
  return wording.entities[entity]?.name ?? entity;
}

/** A value that facts relate entities to, such as an aim. */
export function valueOf({ wording }: ArticleView, value: string): string {
  return wording.values[value] ?? value;
}

/** What the article does not answer, apart from questions about the copy itself. */
export function unansweredSlots(folder: ArticleFolder): Slot[] {
  return folder.slots.filter(({ answeredBy, ofTheCopy }) => answeredBy.length === 0 && !ofTheCopy);
}

/** What is not known about the copy itself: its day, its author, its outlet. */
export function unknownAboutCopy(folder: ArticleFolder): Slot[] {
  return folder.slots.filter(({ answeredBy, ofTheCopy }) => answeredBy.length === 0 && ofTheCopy);
}

/** A message of `article.statement` and its arguments. */
type StatementMessage = {
  message: "said" | "judged" | "told";
  values: { speaker: string; clause: string };
};

/** With a capital first letter, in scripts that have one. */
function capitalised(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/**
 * A fact as a sentence of ours, with everything that it states. What somebody said or judged is never given without its
 * speaker.
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
