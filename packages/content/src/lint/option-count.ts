import { byInteraction, type ByInteraction } from "./by-interaction.ts";
import type { QuestionRule } from "./rule.ts";

/** Three options, or four where they are plausible; sets small enough to be read at a glance. */
export const optionCount: QuestionRule = {
  id: "option-count",
  source: "Tarrant 2009; Rodriguez 2005",
  check: (question) => byInteraction(question, counts),
};

const within = (what: string, count: number, least: number, most: number): string[] =>
  count < least || count > most ? [`${count} ${what}, not ${least} to ${most}`] : [];
const atMost = (what: string, drawn: number, pool: number): string[] =>
  drawn > pool ? [`draws ${drawn} ${what} from ${pool}`] : [];

const counts: ByInteraction<string[]> = {
  choice: ({ options, draw }) => [
    ...within("options are shown", 1 + draw.distractors, 3, 4),
    ...atMost("distractors", draw.distractors, options.length - 1),
  ],
  "true-false-set": ({ options, draw, key }) => [
    ...within("statements are shown", draw.true + draw.false, 4, 6),
    ...atMost("true statements", draw.true, key.length),
    ...atMost("false statements", draw.false, options.length - key.length),
  ],
  "multiple-response": ({ options, draw, key }) => [
    ...within("options are shown", draw.keys + draw.distractors, 4, 6),
    ...within("distractors are shown", draw.distractors, 2, 3),
    ...atMost("keys", draw.keys, key.length),
    ...atMost("distractors", draw.distractors, options.length - key.length),
  ],
  match: ({ options }) => [
    ...within("sources", options.sources.length, 3, 6),
    ...within("targets", options.targets.length, 2, 7),
  ],
  order: ({ options }) => within("things to order", options.length, 3, 6),
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ options }) =>
    options.flatMap((gap) => within(`options in ${gap.id}`, gap.options.length, 3, 4)),
};
