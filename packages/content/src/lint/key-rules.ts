import type { Question } from "../question.ts";
import { byInteraction, type ByInteraction, keyedParts, optionSets } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";

/** The stored proof decides every part of the question, and decides it as the key does; the key is whole. */
export const provenKey: QuestionRule = {
  id: "proven-key",
  source: "NBME",
  check: (question) => [
    ...keyFaults(question).map((id) => `the key has no place for "${id}", or more than one`),
    ...proofFaults(question),
  ],
};

function proofFaults(question: Question): string[] {
  const parts = keyedParts(question);
  const { claims } = question.proof;
  const undecided = [...parts.keys()].filter((part) => !claims.some((claim) => claim.part === part));
  return [
    ...undecided.map((part) => `no claim decides "${part}"`),
    ...claims.flatMap(({ part, verdict }) => {
      const keyed = parts.get(part) ?? (question.interaction === "number-entry" ? false : undefined);
      if (keyed === undefined) return [`the proof decides "${part}", which the question does not hold`];
      return verdict === String(keyed)
        ? []
        : [`"${part}" is proven ${verdict} and ${keyed ? "in the key" : "not in the key"}`];
    }),
  ];
}

/** Ids that the key leaves out, names twice, or names though they are not there. */
function keyFaults(question: Question): string[] {
  const rows = byInteraction(question, keyIds);
  return [
    ...rows.flatMap(({ named, known }) =>
      named.filter((id, at) => !known.includes(id) || named.indexOf(id) < at),
    ),
    ...rows.flatMap(({ named, known, whole }) => (whole ? known.filter((id) => !named.includes(id)) : [])),
  ];
}

/** The ids that a key names, those it may name, and whether it must name each. */
interface KeyIds {
  readonly named: readonly string[];
  readonly known: readonly string[];
  readonly whole: boolean;
}

const ids = (options: readonly { id: string }[]): string[] => options.map(({ id }) => id);
const some = (named: readonly string[], options: readonly { id: string }[]): KeyIds[] => [
  { named, known: ids(options), whole: false },
];

const keyIds: ByInteraction<KeyIds[]> = {
  choice: ({ key, options }) => some([key], options),
  "true-false-set": ({ key, options }) => some(key, options),
  "multiple-response": ({ key, options }) => some(key, options),
  match: ({ key, options }) => [
    { named: Object.keys(key), known: ids(options.sources), whole: true },
    ...Object.values(key).flatMap((target) => some([target], options.targets)),
  ],
  order: ({ key, options }) => [{ named: key, known: ids(options), whole: true }],
  "text-entry": ({ key, options }) => some([key], options),
  "number-entry": () => [],
  "inline-choice": ({ key, options }) => [
    { named: Object.keys(key), known: ids(options), whole: true },
    ...options.flatMap((gap) => some([key[gap.id] ?? "nothing"], gap.options)),
  ],
};

/** Every part has its feedback, and what is said of the key leads to a paragraph where a fact proves it. */
export const completeFeedback: QuestionRule = {
  id: "complete-feedback",
  source: "issue 2, feedback per option",
  check(question) {
    const missing = expectedParts(question).filter((part) => !Object.hasOwn(question.feedback, part));
    const lost = Object.entries(question.feedback).filter(
      ([, { paragraphs }]) => question.facts.length > 0 && paragraphs.length === 0,
    );
    return [
      ...missing.map((part) => `no feedback for "${part}"`),
      ...lost.map(([part]) => `the feedback for "${part}" leads to no paragraph`),
    ];
  },
};

function expectedParts(question: Question): string[] {
  if (question.interaction === "number-entry") return ["right", "other"];
  if (question.interaction === "text-entry") {
    const rivals = question.options.filter((entry) => entry.id !== question.key);
    return ["right", "other", ...rivals.map((entry) => entry.id)];
  }
  return optionSets(question)
    .filter((set) => set.name !== "targets")
    .flatMap((set) => set.options.map((option) => set.part(option)));
}
