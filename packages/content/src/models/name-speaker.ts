import type { ItemModel } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { factsOf, speakersOf, whySource } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Short answer: the last name of the person who said something. */
export const nameSpeaker: ItemModel = (knowledge) => {
  const people = speakersOf(knowledge).filter((id) => knowledge.entities.get(id)?.kind === "person");
  return people
    .flatMap((person) => tellingFacts(person, knowledge))
    .map((fact) => ({
      of: [fact.id],
      topics: fact.topics,
      level: "remember",
      interaction: "text-entry",
      stem: { say: "stem", with: { clause: `fact:${fact.id}.clause` } },
      entries: people.map((person) =>
        nameEntry(
          person,
          [triple("said-by", fact.id, person)],
          knowledge,
          whySource(person, fact, knowledge),
        ),
      ),
    }));
};

/** What only this person reports: no other fact says nearly the same, and it judges nothing. */
function tellingFacts(person: string, knowledge: Knowledge): Fact[] {
  return factsOf(person, knowledge).filter((fact) => !fact.evaluative && fact.similarTo.length === 0);
}
