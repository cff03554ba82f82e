import type { Item, ItemModel } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { headed, plain, why } from "../model-parts/refer.ts";
import { whyVoice } from "../model-parts/sources.ts";
import { topics, type Topic } from "../topic.ts";
import { askedSlots, isOpen } from "../model-parts/open-slots.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Match statements of one topic with whose word they are; at least one voice stays unused. */
export const matchVoices: ItemModel = (knowledge) =>
  topics.flatMap((topic) => {
    const sources = statementsOf(topic, knowledge);
    if (sources.length < 3) return [];
    return [
      {
        of: [topic],
        topics: [topic],
        level: "understand",
        interaction: "match",
        stem: { say: "stem" },
        sources,
        targets: ["article", "named", "unnamed", "nobody"].map((voice) => ({
          id: voice,
          text: headed(`voice:${voice}`),
        })),
        claims: (statement, voice) => [triple("voice-of", statement, voice)],
      },
    ];
  });

/** The topic's first fact in each voice, and what nobody says where a voice is missing. */
function statementsOf(topic: Topic, knowledge: Knowledge): Item[] {
  const facts = knowledge.folder.facts.filter((fact) => fact.topics.includes(topic));
  const voiced = ["article", "named", "unnamed"].flatMap(
    (voice) => facts.find((fact) => fact.voice.kind === voice) ?? [],
  );
  const silent = askedSlots(knowledge).filter((slot) => isOpen(slot) && slot.topics.includes(topic));
  return [
    ...voiced.map(asItem),
    ...silent.slice(0, voiced.length < 3 ? 1 : 0).map((slot) => ({
      id: slot.id,
      text: headed(`slot:${slot.id}.statement`),
      why: why("slot-answer", { answer: `slot:${slot.id}.answer` }, slot.near),
    })),
  ];
}

function asItem(fact: Fact): Item {
  return { id: fact.id, text: plain(`fact:${fact.id}.option`), why: whyVoice(fact) };
}
