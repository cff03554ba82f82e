import type { ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { Fact } from "../fact.ts";
import { plain } from "../model-parts/refer.ts";
import { whyVoice } from "../model-parts/sources.ts";
import { topics } from "../topic.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Which points of a topic rest on the word of a named speaker? One point of each such speaker, among others. */
export const restsOnSpeaker: ItemModel = ({ folder }) =>
  topics.map((topic) => {
    const facts = folder.facts.filter((fact) => fact.topics.includes(topic));
    const named = firstOfEachSource(facts.filter((fact) => fact.voice.kind === "named" && !fact.evaluative));
    const others = facts.filter((fact) => fact.voice.kind !== "named");
    return {
      of: [topic],
      topics: [topic],
      level: "understand",
      interaction: "multiple-response",
      stem: { say: "stem", with: { count: `count:${named.length}` } },
      options: [...named, ...others].map((fact) => ({
        id: fact.id,
        text: plain(`fact:${fact.id}.option`),
        claims: [triple("voice-of", fact.id, "named")],
        why: whyVoice(fact),
      })),
      draw: { keys: named.length, distractors: 2 },
    };
  });

function firstOfEachSource(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, index) => facts.findIndex((other) => sourceOf(other) === sourceOf(fact)) === index,
  );
}
