import type { TextEntryCandidate, Why } from "../candidate.ts";
import type { Triple } from "../entity.ts";
import type { Fact, FactId } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { sourceOf } from "../knowledge/triples.ts";
import type { Message, Reference } from "../message.ts";

/** A message that is one reference and nothing else: an option that is a name or a statement. */
export function plain(it: Reference): Message {
  return { say: "plain", with: { it } };
}

/** The same, with a capital first letter. */
export function headed(it: Reference): Message {
  return { say: "headed", with: { it } };
}

/** Feedback that leads to the paragraphs of some facts. */
export function why(say: string, fill: Record<string, Reference>, cites: readonly FactId[]): Why {
  return { say, with: fill, cites };
}

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

type NamedEntry = TextEntryCandidate["entries"][number];

/**
 * An entity as the answer to a text entry, with the spellings that count. Spellings are data of the locale in
 * which the article was read; the first wording that has the entity gives them.
 */
export function nameEntry(
  entity: string,
  claims: readonly Triple[],
  knowledge: Knowledge,
  reason: Why,
): NamedEntry {
  const wordings = Object.values(knowledge.folder.wording).flatMap(
    (wording) => wording.entities[entity] ?? [],
  );
  return {
    id: entity,
    text: plain(`entity:${entity}.${knowledge.entities.get(entity)?.kind === "person" ? "short" : "name"}`),
    claims,
    aliases: unique(wordings.flatMap((wording) => [wording.name, ...wording.aliases])),
    noted: unique(wordings.flatMap((wording) => wording.noted)),
    refused: unique(wordings.flatMap((wording) => wording.refused)),
    why: reason,
  };
}

/** Spellings that differ by more than capital letters. */
function unique(texts: readonly string[]): string[] {
  const seen = new Map(texts.map((text) => [text.toLowerCase(), text]));
  return [...seen.values()];
}
