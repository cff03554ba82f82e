import type { TextEntryCandidate, Why } from "../candidate.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { plain } from "./refer.ts";
import type { Triple } from "../relation.ts";

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
