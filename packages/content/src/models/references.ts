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

/** How a source is called inside a sentence. */
export function sourcePhrase(source: string): Reference {
  return source === "article" ? "source:article" : `entity:${source}.phrase`;
}

/** Feedback that says whose word a fact is, by its clause or by its full statement. */
export function whyVoice(fact: Fact, form: "clause" | "full" = "clause"): Why {
  const key = fact.voice.kind === "article" ? "own-text-says" : "says-so";
  return why(key, { source: sourcePhrase(sourceOf(fact)), clause: `fact:${fact.id}.${form}` }, [fact.id]);
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
