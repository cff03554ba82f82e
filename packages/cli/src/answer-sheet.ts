import type { Presentation } from "@wellread/assessment";
import type { Interaction, Question, QuestionOf } from "@wellread/content";

/** What one answers, one letter, a word, or a list of them. */
export type Answer = string | readonly string[];

/** How one question stands on paper. */
export interface Sheet {
  readonly lines: readonly string[];
  /** The right answer, written as an answer is. */
  readonly key: string;
  /** What an answer is as a response, but for its interaction; undefined for one that makes no sense. */
  readonly read: (answer: Answer) => object | undefined;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const letter = (index: number): string => letters.charAt(index);

/** Options under letters, in the order in which they are shown. */
function lettered(shown: readonly string[], texts: readonly { id: string; text: string }[]) {
  const text = (id: string) => texts.find((option) => option.id === id)?.text ?? id;
  return {
    lines: shown.map((id, index) => `${letter(index)}) ${text(id)}`),
    of: (id: string) => letter(shown.indexOf(id)),
    read: (given: string) => shown[letters.indexOf(given.trim().toLowerCase().replace(/\)$/, ""))],
  };
}

const listOf = (answer: Answer): string[] =>
  typeof answer === "string" ? answer.split(/[\s,;]+/).filter((part) => part !== "") : [...answer];
const whole = <T>(items: readonly (T | undefined)[]): T[] | undefined => {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
};
const pairs = (ids: readonly string[], chosen: readonly string[] | undefined) =>
  chosen?.length === ids.length ? Object.fromEntries(ids.map((id, index) => [id, chosen[index]])) : undefined;

type Shown<I extends Interaction> = Extract<Presentation, { interaction: I }>;
type Sheets = { [I in Interaction]: (question: QuestionOf<I>, shown: Shown<I>) => Sheet };

const sheets: Sheets = {
  choice: ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: list.of(key),
      read: (answer) => {
        const option = list.read(listOf(answer)[0] ?? "");
        return option === undefined ? undefined : { option };
      },
    };
  },
  "true-false-set": ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines.map((line) => `${line} (yes or no)`),
      key: shown.options.map((id) => (key.includes(id) ? "yes" : "no")).join(" "),
      read: (answer) => {
        const said = whole(listOf(answer).map((word) => readYesNo(word)));
        const values = said?.length === shown.options.length ? said : undefined;
        return (
          values && { values: Object.fromEntries(shown.options.map((id, index) => [id, values[index]])) }
        );
      },
    };
  },
  "multiple-response": ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: shown.options
        .filter((id) => key.includes(id))
        .map(list.of)
        .join(" "),
      read: (answer) => {
        const chosen = whole(listOf(answer).map(list.read));
        return chosen && { options: chosen };
      },
    };
  },
  match: ({ options, key }, shown) => {
    const list = lettered(shown.targets, options.targets);
    const sources = lettered(shown.sources, options.sources);
    return {
      lines: [...sources.lines.map((line, index) => `${index + 1}: ${line.slice(3)}`), ...list.lines],
      key: shown.sources.map((id) => list.of(key[id] ?? "")).join(" "),
      read: (answer) => {
        const matched = pairs(shown.sources, whole(listOf(answer).map(list.read)));
        return matched && { pairs: matched };
      },
    };
  },
  order: ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: key.map(list.of).join(" "),
      read: (answer) => {
        const ordered = whole(listOf(answer).map(list.read));
        return ordered && { options: ordered };
      },
    };
  },
  "text-entry": ({ options, key }) => ({
    lines: ["Your answer: ______"],
    key: options.find(({ id }) => id === key)?.text ?? key,
    read: (answer) => ({ text: typeof answer === "string" ? answer : answer.join(" ") }),
  }),
  "number-entry": ({ key }) => ({
    lines: ["Your answer: ______"],
    key: String(key),
    read: (answer) => ({ text: typeof answer === "string" ? answer : answer.join(" ") }),
  }),
  "inline-choice": ({ statement, options, key }, shown) => {
    const lists = shown.gaps.map((gap) => ({
      id: gap.id,
      ...lettered(gap.options, options.find(({ id }) => id === gap.id)?.options ?? []),
    }));
    return {
      lines: [
        statement.replaceAll(/\{gap-(\d)\}/g, "__($1)__"),
        ...lists.flatMap((list, index) => list.lines.map((line) => `(${index + 1}) ${line}`)),
      ],
      key: lists.map(({ id, of }) => of(key[id] ?? "")).join(" "),
      read: (answer) => {
        const given = listOf(answer);
        const chosen = whole(lists.map(({ read }, index) => read(given[index] ?? "")));
        const gaps = pairs(
          lists.map(({ id }) => id),
          chosen,
        );
        return gaps && { gaps };
      },
    };
  },
};

const readYesNo = (word: string): boolean | undefined =>
  /^(?:yes|true|y|t)$/i.test(word) ? true : /^(?:no|false|n|f)$/i.test(word) ? false : undefined;

function sheetAs<I extends Interaction>(interaction: I, question: QuestionOf<I>, shown: Shown<I>): Sheet {
  return sheets[interaction](question, shown);
}

/** A question on paper. */
export function sheetOf(question: Question, shown: Presentation): Sheet {
  if (question.interaction !== shown.interaction) throw new Error(`${question.id} is shown as another kind`);
  return sheetAs(question.interaction, question, shown);
}
