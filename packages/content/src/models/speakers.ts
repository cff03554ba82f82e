import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { combinations } from "../combinations.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { sourceOf, triple } from "../knowledge/triples.ts";
import { topics } from "../topic.ts";
import {
  factsOf,
  nameEntry,
  plain,
  sourceName,
  sourcePhrase,
  speakersOf,
  why,
  whySource,
  whyVoice,
} from "./references.ts";

/**
 * What a speaker said, `most` points of it, among what others said: two points of each. Judgements stand last, so
 * that they are used only where a speaker has little else.
 */
function pointsOf(speaker: string, most: number, knowledge: Knowledge): ClaimedItem[] {
  const own = soberFirst(factsOf(speaker, knowledge)).slice(0, most);
  const said = factsOf(speaker, knowledge);
  const others = speakersOf(knowledge)
    .filter((other) => other !== speaker)
    .flatMap((other) =>
      soberFirst(factsOf(other, knowledge).filter((fact) => !touches(fact, said))).slice(0, 2),
    );
  return [...own, ...others].map((fact) => ({
    id: fact.id,
    text: plain(`fact:${fact.id}.option`),
    claims: [triple("said-by", fact.id, speaker)],
    why: whyVoice(fact),
  }));
}

/** Whether a careful reader could hold a fact for one of these. */
function touches(fact: Fact, others: readonly Fact[]): boolean {
  const like = new Set([...fact.overlaps, ...fact.similarTo, ...fact.differsFrom]);
  return others.some((other) => like.has(other.id));
}

function soberFirst(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => Number(a.evaluative) - Number(b.evaluative));
}

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

/** Did a speaker make each of these points? */
export const pointsSet: ItemModel = (knowledge) =>
  speakersOf(knowledge).map((speaker) => ({
    of: [speaker],
    topics: ["people"],
    level: "remember",
    interaction: "true-false-set",
    stem: { say: "stem", with: { source: sourcePhrase(speaker) } },
    options: pointsOf(speaker, 2, knowledge),
    draw: { true: 2, false: 2 },
  }));

/** Which of these points did a speaker make? */
export const selectPoints: ItemModel = (knowledge) =>
  speakersOf(knowledge).map((speaker) => {
    const keys = Math.min(3, factsOf(speaker, knowledge).length);
    return {
      of: [speaker],
      topics: ["people"],
      level: "remember",
      interaction: "multiple-response",
      stem: { say: "stem", with: { source: sourcePhrase(speaker), count: `count:${keys}` } },
      options: pointsOf(speaker, keys, knowledge),
      draw: { keys, distractors: 2 },
    };
  });

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
      comparison: "name",
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

/** Put the sources in the order in which the article reports them. */
export const orderOfSources: ItemModel = (knowledge) => {
  const speakers = speakersOf(knowledge);
  return [3, 4]
    .flatMap((size) => combinations(speakers, size))
    .map((chosen) => ({
      of: chosen,
      topics: ["people"],
      level: "understand",
      interaction: "order",
      stem: { say: "stem", with: { count: `count:${chosen.length}` } },
      items: chosen.map((source) => ({
        id: source,
        text: plain(sourceName(source)),
        why: why(
          knowledge.entities.get(source)?.named ? "quoted-in" : "reported-in",
          { source: `entity:${source}.phrase` },
          factsOf(source, knowledge).map((fact) => fact.id),
        ),
      })),
      claims: (first, second) => [triple("reported-before", first, second)],
    }));
};
