import type { ItemModel } from "../candidate.ts";
import { plain } from "../model-parts/refer.ts";
import { factsOf, sourceName, speakersOf, whySource } from "../model-parts/sources.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Who made this statement? */
export const whoSaid: ItemModel = (knowledge) => {
  const speakers = speakersOf(knowledge);
  return speakers
    .flatMap((speaker) => factsOf(speaker, knowledge))
    .map((fact) => ({
      of: [fact.id],
      topics: fact.topics,
      level: "remember",
      interaction: "choice",
      stem: { say: "stem", with: { clause: `fact:${fact.id}.clause` } },
      options: speakers.map((source) => ({
        id: source,
        text: plain(sourceName(source)),
        claims: [triple("said-by", fact.id, source)],
        why: whySource(source, fact, knowledge),
      })),
      draw: { distractors: 2 },
      sequence: "shuffled",
    }));
};
