import type { ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import { touches } from "../model-parts/points.ts";
import { plain } from "../model-parts/refer.ts";
import { factsOf, sourcePhrase, speakersOf, whyVoice } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Which statement is attributed to a speaker? Distractors are what other speakers said of other matters. */
export const statementBy: ItemModel = (knowledge) => {
  const speakers = speakersOf(knowledge);
  const spoken = knowledge.folder.facts.filter((fact) => fact.voice.kind !== "article");
  return spoken.map((key) => {
    const source = sourceOf(key);
    const others = spoken.filter(
      (fact) => sourceOf(fact) !== source && !touches(fact, factsOf(source, knowledge)),
    );
    return {
      of: [key.id],
      topics: key.topics,
      level: "remember",
      interaction: "choice",
      stem: { say: "stem", with: { source: sourcePhrase(source) } },
      options: [key, ...others.slice(0, speakers.length * 2)].map((fact) => ({
        id: fact.id,
        text: plain(`fact:${fact.id}.option`),
        claims: [triple("said-by", fact.id, source)],
        why: whyVoice(fact),
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    };
  });
};
