import type { ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { Fact } from "../fact.ts";
import { plain } from "../model-parts/refer.ts";
import { sourcePhrase, speakersOf, whySource } from "../model-parts/sources.ts";
import { topics } from "../topic.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Complete who said two things of one topic, told by different sources. */
export const completeSources: ItemModel = (knowledge) => {
  const speakers = speakersOf(knowledge);
  const spoken = knowledge.folder.facts.filter((fact) => fact.voice.kind !== "article");
  return topics
    .flatMap((topic) => pairUp(spoken.filter((fact) => mainTopic(fact) === topic)))
    .map(([a, b]) => ({
      of: [a.id, b.id],
      topics: a.topics,
      level: "remember",
      interaction: "inline-choice",
      stem: { say: "stem" },
      statement: { say: "statement", with: { a: `fact:${a.id}.clause`, b: `fact:${b.id}.clause` } },
      gaps: [a, b].map((fact) =>
        speakers.map((source) => ({
          id: source,
          text: plain(sourcePhrase(source)),
          claims: [triple("said-by", fact.id, source)],
          why: whySource(source, fact, knowledge),
        })),
      ),
      sequence: "shuffled",
    }));
};

/** What a fact is about besides people. */
function mainTopic(fact: Fact): string {
  return fact.topics.findLast((topic) => topic !== "people") ?? "people";
}

/** Pairs of facts by different sources: each fact with the next one of another source. */
function pairUp(facts: readonly Fact[]): [Fact, Fact][] {
  return facts.flatMap((fact, index): [Fact, Fact][] => {
    const next = facts.slice(index + 1).find((other) => sourceOf(other) !== sourceOf(fact));
    return next ? [[fact, next]] : [];
  });
}
