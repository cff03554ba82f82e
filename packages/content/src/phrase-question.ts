import type { Candidate, ClaimedItem, Item } from "./candidate.ts";
import type { FactId } from "./fact.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { ParagraphId } from "./locator.ts";
import { capitalise, say, type Message, type Speaker } from "./message.ts";
import type { Proven } from "./prove.ts";
import { questionSchema, type Feedback, type Question } from "./question.ts";

interface Phrasing {
  readonly id: string;
  readonly model: string;
  readonly speaker: Speaker;
  readonly knowledge: Knowledge;
}

/** Puts a proven candidate into words. The key is what the proof found true. */
export function phraseQuestion(candidate: Candidate, proven: Proven, phrasing: Phrasing): Question {
  return questionSchema.parse({
    id: phrasing.id,
    article: phrasing.knowledge.folder.article.id,
    model: phrasing.model,
    topics: candidate.topics,
    facts: proven.facts,
    level: candidate.level,
    guessable: candidate.guessable ?? false,
    stem: capitalise(phrase(candidate.stem, phrasing)),
    interaction: candidate.interaction,
    ...interactionParts(candidate, proven, phrasing),
    proof: proven.proof,
  });
}

function phrase(message: Message, { model, speaker }: Phrasing): string {
  return say(message, model, speaker);
}

function option(item: { id: string; text: Message }, phrasing: Phrasing): { id: string; text: string } {
  return { id: item.id, text: phrase(item.text, phrasing) };
}

function feedback(items: readonly Item[], phrasing: Phrasing, prefix = ""): [string, Feedback][] {
  return items.map((item) => [
    prefix + item.id,
    {
      text: capitalise(phrase(item.why, phrasing)),
      paragraphs: paragraphsOf(item.why.cites, phrasing.knowledge),
    },
  ]);
}

/** The paragraphs of some facts, in reading order. A title or standfirst only where there is nothing else. */
function paragraphsOf(facts: readonly FactId[], { facts: known, folder }: Knowledge): ParagraphId[] {
  const cited = new Set(facts.map((id) => known.get(id)?.locators[0]?.paragraph));
  return folder.article.paragraphs.map((paragraph) => paragraph.id).filter((id) => cited.has(id));
}

function interactionParts(candidate: Candidate, proven: Proven, phrasing: Phrasing): object {
  switch (candidate.interaction) {
    case "choice":
      return {
        ...optionParts(candidate.options, proven, phrasing),
        ...pick(candidate, "draw", "sequence"),
        key: proven.keyed[0],
      };
    case "true-false-set":
    case "multiple-response":
      return {
        ...optionParts(candidate.options, proven, phrasing),
        ...pick(candidate, "draw"),
        key: proven.keyed,
      };
    case "match":
      return {
        options: {
          sources: candidate.sources.map((each) => option(each, phrasing)),
          targets: candidate.targets.map((each) => option(each, phrasing)),
        },
        key: Object.fromEntries(proven.keyed.map((part) => part.split("/"))),
        feedback: Object.fromEntries(feedback(candidate.sources, phrasing)),
      };
    case "order":
      return {
        options: candidate.items.map((each) => option(each, phrasing)),
        key: inOrder(
          candidate.items.map((item) => item.id),
          proven,
        ),
        feedback: Object.fromEntries(feedback(candidate.items, phrasing)),
      };
    case "text-entry":
      return textParts(candidate.entries, proven, phrasing);
    case "number-entry":
      return {
        options: [],
        key: candidate.value,
        feedback: Object.fromEntries(outcomes(candidate.why, phrasing)),
      };
    case "inline-choice":
      return {
        statement: capitalise(phrase(candidate.statement, phrasing)),
        ...pick(candidate, "sequence"),
        options: candidate.gaps.map((options, index) => ({
          id: `gap-${index + 1}`,
          options: options
            .filter((each) => proven.parts.has(`gap-${index + 1}/${each.id}`))
            .map((each) => option(each, phrasing)),
        })),
        key: Object.fromEntries(proven.keyed.map((part) => part.split("/"))),
        feedback: Object.fromEntries(
          candidate.gaps.flatMap((options, index) => feedback(options, phrasing, `gap-${index + 1}/`)),
        ),
      };
  }
}

function pick<T, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

function optionParts(options: readonly ClaimedItem[], proven: Proven, phrasing: Phrasing): object {
  const kept = options.filter((each) => proven.parts.has(each.id));
  return {
    options: kept.map((each) => option(each, phrasing)),
    feedback: Object.fromEntries(feedback(kept, phrasing)),
  };
}

type TextEntries = Extract<Candidate, { interaction: "text-entry" }>["entries"];

function textParts(entries: TextEntries, proven: Proven, phrasing: Phrasing): object {
  const kept = entries.filter((entry) => proven.parts.has(entry.id));
  const right = kept.find((entry) => entry.id === proven.keyed[0]);
  return {
    options: kept.map((entry) => ({
      ...option(entry, phrasing),
      aliases: entry.aliases,
      noted: entry.noted,
    })),
    refused: [...new Set(kept.flatMap((entry) => entry.refused))],
    key: proven.keyed[0],
    feedback: Object.fromEntries([
      ...(right ? outcomes(right.why, phrasing) : []),
      ...feedback(kept, phrasing),
    ]),
  };
}

/** What is said of a typed answer, right or other: the same fact. */
function outcomes(why: Item["why"], phrasing: Phrasing): [string, Feedback][] {
  return ["right", "other"].flatMap((id) => feedback([{ id, text: why, why }], phrasing));
}

/** Item ids from first to last: whatever has more items after it comes first. */
function inOrder(items: readonly string[], proven: Proven): string[] {
  const after = (id: string): number => proven.keyed.filter((part) => part.startsWith(`${id}/`)).length;
  return items.toSorted((a, b) => after(b) - after(a));
}
