import type { Slot } from "../article-folder.ts";
import type { ClaimedItem, Item, ItemModel } from "../candidate.ts";
import type { Entity } from "../entity.ts";
import type { Fact, FactId } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { sourceOf, triple } from "../knowledge/triples.ts";
import type { Reference } from "../message.ts";
import { type Topic, topics } from "../topic.ts";
import { askedSlots, isOpen } from "./open-slots.ts";
import { headed, plain, sourcePhrase, why, whyVoice } from "./references.ts";

interface Asked {
  readonly id: string;
  readonly topics: readonly Topic[];
  readonly clause: Reference;
  readonly why: ClaimedItem["why"];
}

/** Whose voice is a statement: the article's own text, a named speaker, unnamed speakers, or nobody's? */
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
 * Where the voice is easily mistaken: the article's own statements besides who leads what, unnamed speakers', and
 * those of named speakers that judge, generalise, or stand beside a like statement in another voice.
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

const kinds: readonly (readonly [topic: "units" | "outcomes", kinds: readonly Entity["kind"][]])[] = [
  ["units", ["army", "unit"]],
  ["outcomes", ["thing"]],
];

/** Which of these appears only inside a quotation? By the mention index. */
export const onlyInQuotation: ItemModel = (knowledge) =>
  kinds.flatMap(([topic, among]) => {
    const entities = knowledge.folder.entities.filter((entity) => among.includes(entity.kind));
    return entities
      .filter((entity) => isOnlyQuoted(entity, knowledge))
      .map((key) => ({
        of: [key.id],
        topics: [topic],
        level: "remember" as const,
        interaction: "choice" as const,
        stem: { say: "stem" },
        options: [key, ...entities.filter((entity) => !isOnlyQuoted(entity, knowledge))].map((entity) => ({
          id: entity.id,
          text: plain(`entity:${entity.id}.name`),
          claims: [triple("appears-in", entity.id, "quotation")],
          why: why(
            isOnlyQuoted(entity, knowledge) ? "only-quoted" : "own-text",
            { it: `entity:${entity.id}.phrase`, speaker: speakerOf(entity, knowledge) },
            citesOf(entity, knowledge),
          ),
        })),
        draw: { distractors: among.includes("thing") ? 2 : 3 },
        sequence: "shuffled" as const,
      }));
  });

/** Where a reader sees it: in the words of speakers, or in the article's own text. */
function citesOf(entity: Entity, knowledge: Knowledge): FactId[] {
  const own = !isOnlyQuoted(entity, knowledge);
  return knowledge.folder.facts
    .filter((fact) => fact.entities.includes(entity.id) && (!own || fact.voice.kind === "article"))
    .map((fact) => fact.id);
}

/** The first source that says something of it. */
function speakerOf(entity: Entity, { folder }: Knowledge): Reference {
  const fact = folder.facts.find((each) => each.entities.includes(entity.id));
  return sourcePhrase(fact ? sourceOf(fact) : "article");
}

function isOnlyQuoted(entity: Entity, knowledge: Knowledge): boolean {
  return knowledge.stated.has(`appears-in/${entity.id}/quotation`);
}
