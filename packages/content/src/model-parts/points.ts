import type { ClaimedItem } from "../candidate.ts";
import type { Fact } from "../fact.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { plain } from "./refer.ts";
import { factsOf, speakersOf, whyVoice } from "./sources.ts";
import { triple } from "../knowledge/triple-key.ts";

/**
 * What a speaker said, `most` points of it, among what others said: two points of each. Judgements stand last, so
 * that they are used only where a speaker has little else.
 */
export function pointsOf(speaker: string, most: number, knowledge: Knowledge): ClaimedItem[] {
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
export function touches(fact: Fact, others: readonly Fact[]): boolean {
  const like = new Set([...fact.overlaps, ...fact.similarTo, ...fact.differsFrom]);
  return others.some((other) => like.has(other.id));
}

function soberFirst(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => Number(a.evaluative) - Number(b.evaluative));
}
