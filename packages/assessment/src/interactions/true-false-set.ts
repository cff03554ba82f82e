import { countRight, isComplete, oneOf, ownValue, scored, unanswered } from "./parts.ts";
import { drawShown, ids, mixed, onePlace, showOptions, shuffled } from "./pool.ts";
import type { Rules } from "./rules.ts";
import type { PartOutcome } from "./score.ts";

type TrueFalseSet = Rules<"true-false-set">;

export const present: TrueFalseSet["present"] = (question, random) => {
  const { id, key, draw } = question;
  const options = drawShown(question, key, { keys: draw.true, others: draw.false }, random);
  return { interaction: "true-false-set", question: id, options };
};

export const reshuffle: TrueFalseSet["reshuffle"] = (_question, shown, random) => shuffled(shown, random);

export const mask: TrueFalseSet["mask"] = mixed;

export const places: TrueFalseSet["places"] = onePlace;

export const publish: TrueFalseSet["publish"] = showOptions;

export const translate: TrueFalseSet["translate"] = ({ values, ...rest }, to) => ({
  ...rest,
  values: Object.fromEntries(
    Object.entries(values).map(([id, value]) => [to("options", id, ["values", id]), value]),
  ),
});

/** Below this many statements, all but one right is too near to guessing to earn anything. */
const fewestForHalf = 4;

function pointsFor(right: number, statements: number): number {
  if (right === statements) return 1;
  return right === statements - 1 && statements >= fewestForHalf ? 0.5 : 0;
}

/** 1 for all statements right; ½ for all but one of four or more; else 0. A statement left open is not right. */
export const score: TrueFalseSet["score"] = ({ key }, { options }, response, scoring) => {
  const judge = (option: (typeof options)[number]): PartOutcome => {
    const value = response && ownValue(response.values, option);
    if (value === undefined) return "unanswered";
    return value === key.includes(option) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(options.map((option) => [option, judge(option)]));
  if (Object.values(parts).every((part) => part === "unanswered")) return unanswered(options);
  return scored(pointsFor(countRight(parts), options.length), parts, scoring);
};

/** Every statement guessed on its own: all right, or for half a point all but one. */
export const chance: TrueFalseSet["chance"] = (_question, { options }, { partialCredit }) => {
  const statements = options.length;
  const half = partialCredit && statements >= fewestForHalf ? statements / 2 : 0;
  return (1 + half) / 2 ** statements;
};

export const countAnswers: TrueFalseSet["countAnswers"] = (_question, { options }) => 2 ** options.length;

export const keyResponse: TrueFalseSet["keyResponse"] = ({ key }, { options }) => ({
  interaction: "true-false-set",
  values: Object.fromEntries(options.map((option) => [option, key.includes(option)])),
});

export const feedbackKeys: TrueFalseSet["feedbackKeys"] = (_question, { options }) => options;

export const partFeedback: TrueFalseSet["partFeedback"] = (_question, part) => part;

export const wrongPart: TrueFalseSet["wrongPart"] = "asked";

export const rekey: TrueFalseSet["rekey"] = (question, { values }) => {
  const statements = ids(question.options);
  return isComplete(statements, values)
    ? { ...question, key: statements.filter((id) => values[id]) }
    : undefined;
};

export const keyContent: TrueFalseSet["keyContent"] = ({ key }) => key.toSorted();

export const choices: TrueFalseSet["choices"] = ({ key }, { options }, response) =>
  options.flatMap((statement) => {
    const verdict = response && ownValue(response.values, statement);
    return oneOf(statement, ["true", "false"], String(key.includes(statement)), verdict?.toString());
  });

export const distractors: TrueFalseSet["distractors"] = "implied";
