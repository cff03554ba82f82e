import type { Why } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reference } from "../message.ts";
import { why } from "./refer.ts";

/** Everybody whose words the article reports, in the order of the facts. */
export function speakersOf({ folder }: Knowledge): string[] {
  const spoken = folder.facts.filter((fact) => fact.voice.kind !== "article");
  return [...new Set(spoken.map(sourceOf))];
}

/** The facts that a source says. */
export function factsOf(source: string, { folder }: Knowledge): Fact[] {
  return folder.facts.filter((fact) => sourceOf(fact) === source);
}

/** How a source is called inside a sentence. */
export function sourcePhrase(source: string): Reference {
  return source === "article" ? "source:article" : `entity:${source}.phrase`;
}

/** How a source is called as an option. */
export function sourceName(source: string): Reference {
  return source === "article" ? "source:article-option" : `entity:${source}.name`;
}

/** Feedback that says whose word a fact is, by its clause or by its full statement. */
export function whyVoice(fact: Fact, form: "clause" | "full" = "clause"): Why {
  const key = fact.voice.kind === "article" ? "own-text-says" : "says-so";
  return why(key, { source: sourcePhrase(sourceOf(fact)), clause: `fact:${fact.id}.${form}` }, [fact.id]);
}

/** Feedback on naming a source for a fact: it says so, or where its own words stand. */
export function whySource(source: string, fact: Fact, knowledge: Knowledge): Why {
  if (sourceOf(fact) === source) return whyVoice(fact);
  const own = factsOf(source, knowledge).map((each) => each.id);
  return why(source === "article" ? "own-text-else" : "speaks-else", { source: sourcePhrase(source) }, own);
}
