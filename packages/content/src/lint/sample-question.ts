import { z } from "zod";
import { type Interaction, type Question, questionSchema } from "../question.ts";
import { keyedParts, optionSets } from "./option-sets.ts";

/** Options whose ids are their texts, in lower case. */
export const options = (...texts: string[]): { id: string; text: string }[] =>
  texts.map((text) => ({ id: text.toLowerCase(), text }));

const base = {
  id: "q-0000000000001",
  article: "old-bridge",
  model: "sample",
  topics: ["units"],
  facts: ["F1"],
  level: "understand",
  guessable: false,
};

const samples = {
  choice: {
    stem: "By the article, what stands on the old bridge?",
    options: options("A tower", "A statue", "A market", "A garden"),
    draw: { distractors: 2 },
    sequence: "shuffled",
    key: "a tower",
  },
  "true-false-set": {
    stem: "Does the article mention each of these?",
    options: options("Boats", "Trains", "Horses", "Carts", "Wagons"),
    draw: { true: 2, false: 2 },
    key: ["boats", "carts"],
  },
  "multiple-response": {
    stem: "Which of these does the article mention? Select two.",
    options: options("Boats", "Trains", "Horses", "Carts"),
    draw: { keys: 2, distractors: 2 },
    key: ["boats", "carts"],
  },
  match: {
    stem: "Match each thing with its place. One place stays unused.",
    options: {
      sources: options("Boats", "Carts", "Trains"),
      targets: options("In the harbour", "On the road", "By the station", "At the mill"),
    },
    key: { boats: "in the harbour", carts: "on the road", trains: "by the station" },
  },
  order: {
    stem: "Put these in the order in which they were built, first to last.",
    options: options("The flood", "The fire", "The storm"),
    key: ["the fire", "the flood", "the storm"],
  },
  "text-entry": {
    stem: "Which town stands at the end of the road?",
    options: [
      { id: "dover", text: "Dover", aliases: ["Dovor"], noted: [] },
      { id: "derby", text: "Derby", aliases: [], noted: [] },
    ],
    refused: ["Denver"],
    key: "dover",
  },
  "number-entry": { stem: "In which year was the bridge built?", options: [], key: 1850 },
  "inline-choice": {
    stem: "Complete the statement.",
    statement: "The old bridge was {gap-1} by the storm.",
    options: [{ id: "gap-1", options: options("moved", "closed", "broken") }],
    sequence: "shuffled",
    key: { "gap-1": "broken" },
  },
} satisfies Record<Interaction, object>;

/**
 * A question without a fault, changed by `overrides` and parsed. The proof and the feedback follow the key unless
 * they are overridden too.
 */
export function sampleQuestion(
  interaction: Interaction,
  overrides: Readonly<Record<string, unknown>> = {},
): Question {
  const plain = { ...base, interaction, ...samples[interaction], ...overrides };
  const bare = questionSchema.parse({ feedback: {}, proof: unproven, ...plain });
  return questionSchema.parse({ feedback: feedbackFor(bare), proof: proofFor(bare), ...plain });
}

const triples = [{ subject: "bridge", relation: "has", object: "tower" }];
const unproven = { claims: [claim("none", true, [])], given: [] };

function claim(part: string, keyed: boolean, facts: readonly string[]): object {
  return { part, triples, facts, witnesses: [], verdict: String(keyed), ground: "stated" };
}

function proofFor(question: Question): object {
  return {
    claims: [...keyedParts(question)].map(([part, keyed]) => claim(part, keyed, question.facts)),
    given: [],
  };
}

function feedbackFor(question: Question): object {
  const entries = z
    .array(z.object({ id: z.string() }))
    .catch([])
    .parse(question.options);
  const shown = optionSets(question).flatMap((set) => set.options.map((option) => set.part(option)));
  const ids = [...shown, ...entries.map(({ id }) => id), "right", "other"];
  return Object.fromEntries(ids.map((id) => [id, { text: `The article says so`, paragraphs: ["p1"] }]));
}
