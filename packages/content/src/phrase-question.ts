import type { Candidate, CandidateOf } from "./candidate.ts";
import { capitalise } from "./message.ts";
import { phrase, phrasers, type Phrasing } from "./phrase-parts.ts";
import { questionSchema, type Interaction, type Question } from "./question.ts";

/** Puts a proven candidate into words, under its id. The key is what the proof found true. */
export function phraseQuestion(candidate: Candidate, id: string, phrasing: Phrasing): Question {
  return questionSchema.parse({
    id,
    article: phrasing.knowledge.folder.article.id,
    model: phrasing.model,
    topics: candidate.topics,
    facts: phrasing.proven.facts,
    level: candidate.level,
    guessable: candidate.guessable ?? false,
    stem: capitalise(phrase(candidate.stem, phrasing)),
    interaction: candidate.interaction,
    ...phraseAs(candidate.interaction, candidate, phrasing),
    proof: phrasing.proven.proof,
  });
}

function phraseAs<I extends Interaction>(
  interaction: I,
  candidate: CandidateOf<I>,
  phrasing: Phrasing,
): object {
  return phrasers[interaction](candidate, phrasing);
}
