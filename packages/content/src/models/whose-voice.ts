import type { ClaimedItem, ItemModel } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reference } from "../message.ts";
import { headed, why } from "../model-parts/refer.ts";
import type { Slot } from "../slot.ts";
import { whyVoice } from "../model-parts/sources.ts";
import { topics, type Topic } from "../topic.ts";
import { askedSlots, isOpen } from "../model-parts/open-slots.ts";
import { triple } from "../knowledge/triple-key.ts";

interface Asked {
  readonly id: string;
  readonly topics: readonly Topic[];
  readonly clause: Reference;
  readonly why: ClaimedItem["why"];
}

/** Whose voice is a claim: the article's own text, a named speaker, unnamed speakers, or nobody's? */
export const whoseVoice: ItemModel = (knowledge) =>
  [...mistakenFacts(knowledge).map(askedFact), ...silentSlots(knowledge).map(askedSlot)].map((asked) => ({
    of: [asked.id],
    topics: asked.topics,
    level: "understand",
    interaction: "choice",
    stem: { say: "stem", with: { clause: asked.clause } },
    options: ["article", "named", "unnamed", "nobody"].map((voice) => ({
      id: voice,
      text: headed(`voice:${voice}`),
      claims: [triple("voice-of", asked.id, voice)],
      why: asked.why,
    })),
    draw: { distractors: 3 },
    sequence: "shuffled",
  }));

/**
 * Where the voice is easily mistaken: the article's own claims besides who leads what, unnamed speakers', and
 * those of named speakers that judge, generalise, or stand beside a like claim in another voice.
 */
function mistakenFacts({ folder }: Knowledge): Fact[] {
  return folder.facts.filter((fact) =>
    fact.voice.kind === "named"
      ? fact.evaluative || fact.quantified || fact.similarTo.length > 0
      : fact.relations.every((each) => each.relation !== "leads"),
  );
}

/** For each topic the first thing that nobody says. */
function silentSlots(knowledge: Knowledge): Slot[] {
  const silent = askedSlots(knowledge).filter(isOpen);
  return [...new Set(topics.flatMap((topic) => silent.find((slot) => slot.topics.includes(topic)) ?? []))];
}

function askedFact(fact: Fact): Asked {
  return { id: fact.id, topics: fact.topics, clause: `fact:${fact.id}.clause`, why: whyVoice(fact) };
}

function askedSlot(slot: Slot): Asked {
  return {
    id: slot.id,
    topics: slot.topics,
    clause: `slot:${slot.id}.statement`,
    why: why("slot-answer", { answer: `slot:${slot.id}.answer` }, slot.near),
  };
}
