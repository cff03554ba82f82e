import type { ParagraphId } from "./article.ts";
import type { Candidate, CandidateOf, ClaimedItem, Item, Why } from "./candidate.ts";
import type { FactId } from "./fact.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { capitalise, type Message, say, type Speaker } from "./message.ts";
import type { Proven } from "./prover.ts";
import { type Feedback, type Interaction, type Question, questionSchema } from "./question.ts";

/** What is needed to put a proven candidate into words. */
interface Phrasing {
  readonly model: string;
  readonly speaker: Speaker;
  readonly knowledge: Knowledge;
  readonly proven: Proven;
}

type Phrasers = { readonly [I in Interaction]: (candidate: CandidateOf<I>, phrasing: Phrasing) => object };

/** What each interaction has beside what every question has: options, key, feedback. */
const phrasers: Phrasers = {
  choice: ({ options, draw, sequence }, phrasing) => ({
    ...optionParts(options, phrasing),
    draw,
    sequence,
    key: phrasing.proven.keyed[0],
  }),
  "true-false-set": ({ options, draw }, phrasing) => ({
    ...optionParts(options, phrasing),
    draw,
    key: phrasing.proven.keyed,
  }),
  "multiple-response": ({ options, draw }, phrasing) => ({
    ...optionParts(options, phrasing),
    draw,
    key: phrasing.proven.keyed,
  }),
  match: ({ sources, targets }, phrasing) => ({
    options: {
      sources: sources.map((each) => option(each, phrasing)),
      targets: targets.map((each) => option(each, phrasing)),
    },
    key: keyedPairs(phrasing),
    feedback: Object.fromEntries(feedback(sources, phrasing)),
  }),
  order: ({ items }, phrasing) => ({
    options: items.map((each) => option(each, phrasing)),
    key: firstToLast(items, phrasing),
    feedback: Object.fromEntries(feedback(items, phrasing)),
  }),
  "text-entry": ({ entries, comparison }, phrasing) => {
    const kept = entries.filter((entry) => phrasing.proven.parts.has(entry.id));
    const [key] = phrasing.proven.keyed;
    const right = kept.filter((entry) => entry.id === key).flatMap((entry) => outcomes(entry.why, phrasing));
    return {
      options: kept.map(({ aliases, noted, ...entry }) => ({
        id: entry.id,
        text: phrase(entry.text, phrasing),
        aliases,
        noted,
      })),
      refused: [...new Set(kept.flatMap((entry) => entry.refused))],
      key,
      comparison,
      feedback: Object.fromEntries([...right, ...feedback(kept, phrasing)]),
    };
  },
  "number-entry": ({ value, why }, phrasing) => ({
    options: [],
    key: value,
    range: { from: value, to: value },
    feedback: Object.fromEntries(outcomes(why, phrasing)),
  }),
  "inline-choice": ({ statement, gaps, sequence }, phrasing) => {
    const kept = gaps.map((options, index) => ({
      id: `gap-${index + 1}`,
      options: options.filter((each) => phrasing.proven.parts.has(`gap-${index + 1}/${each.id}`)),
    }));
    return {
      statement: capitalise(phrase(statement, phrasing)),
      sequence,
      options: kept.map(({ id, options }) => ({
        id,
        options: options.map((each) => option(each, phrasing, `${id}/${each.id}`)),
      })),
      key: keyedPairs(phrasing),
      feedback: Object.fromEntries(kept.flatMap(({ id, options }) => feedback(options, phrasing, `${id}/`))),
    };
  },
};

/** A message in words. */
function phrase(message: Message, { model, speaker }: Phrasing): string {
  return say(message, model, speaker);
}

/** An option in words; `part` is its name in the proof, by which its kind is found. */
function option(item: { id: string; text: Message }, phrasing: Phrasing, part: string = item.id): object {
  const kind = phrasing.proven.kinds.get(part);
  return { id: item.id, text: phrase(item.text, phrasing), ...(kind && { kind }) };
}

function optionParts(options: readonly ClaimedItem[], phrasing: Phrasing): object {
  const kept = options.filter((each) => phrasing.proven.parts.has(each.id));
  return {
    options: kept.map((each) => option(each, phrasing)),
    feedback: Object.fromEntries(feedback(kept, phrasing)),
  };
}

function feedback(items: readonly Item[], phrasing: Phrasing, prefix = ""): [string, Feedback][] {
  return items.map((item) => [prefix + item.id, reason(item.why, phrasing)]);
}

/** What is said of a typed answer, right or other: the same fact. */
function outcomes(why: Why, phrasing: Phrasing): [string, Feedback][] {
  return ["right", "other"].map((id) => [id, reason(why, phrasing)]);
}

function reason(why: Why, phrasing: Phrasing): Feedback {
  return {
    text: [why, ...(why.also ?? [])].map((each) => capitalise(phrase(each, phrasing))).join(". "),
    paragraphs: paragraphsOf(why.cites, phrasing.knowledge),
  };
}

/** The paragraphs of some facts, in reading order. */
function paragraphsOf(facts: readonly FactId[], { facts: known, folder }: Knowledge): ParagraphId[] {
  const cited = new Set(
    facts.flatMap((id) => known.get(id)?.locators.map(({ paragraph }) => paragraph) ?? []),
  );
  return folder.article.paragraphs.map((paragraph) => paragraph.id).filter((id) => cited.has(id));
}

/** The true pairings, as target by source or option by gap. */
function keyedPairs({ proven }: Phrasing): object {
  return Object.fromEntries(proven.keyed.map((part) => part.split("/")));
}

/** Item ids from first to last: whatever has more items after it comes first. */
function firstToLast(items: readonly Item[], { proven }: Phrasing): string[] {
  const after = (id: string): number => proven.keyed.filter((part) => part.startsWith(`${id}/`)).length;
  return items.map((item) => item.id).toSorted((a, b) => after(b) - after(a));
}

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
