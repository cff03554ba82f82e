import type { AskedQuestion, OptionId } from "@wellread/content";
import { element, fill, words } from "../element.ts";
import { textOf, type Control } from "./control.ts";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A list to choose one of, with a first line that chooses none. */
function makeSelect(choices: readonly Choice[], chosen: string | undefined, none: string): HTMLSelectElement {
  const lines = [{ value: "", text: none }, ...choices].map(({ value, text }) =>
    element("option", { value }, text),
  );
  const select = element("select", {}, ...lines);
  select.value = chosen ?? "";
  return select;
}

/** A label over what it labels. */
function labelled(label: Node | string, select: HTMLSelectElement): HTMLElement {
  return element("label", { class: "part" }, element("span", { class: "label" }, label), select);
}

const shownAs = (pool: readonly { id: string; text: string }[], ids: readonly OptionId[]) =>
  ids.map((id) => ({ value: id, text: pool.find((option) => option.id === id)?.text ?? "" }));

/** The chosen values by id, without those that chose none. */
function chosenBy<Id extends string, Value extends string>(
  selects: readonly {
    readonly id: Id;
    readonly select: HTMLSelectElement;
    readonly values: readonly Value[];
  }[],
): Record<Id, Value> {
  const entries = selects.flatMap(({ id, select, values }) => {
    const value = values.find((one) => one === select.value);
    return value === undefined ? [] : [[id, value] as const];
  });
  const chosen: Record<string, Value> = Object.fromEntries(entries);
  return chosen;
}

/** Sources, each with a list of the targets. */
export const matchControl: Control<"match"> = ({ question, shown, response, answer, words: say }) => {
  const targets = shownAs(question.options.targets, shown.targets);
  const selects = shown.sources.map((id) => ({
    id,
    select: makeSelect(targets, response?.pairs[id], say.choose),
    values: shown.targets,
  }));
  const read = () => {
    const pairs = chosenBy(selects);
    answer(Object.keys(pairs).length === 0 ? undefined : { interaction: "match", pairs });
  };
  return selects.map(({ id, select }) => {
    select.addEventListener("change", read);
    return labelled(words(textOf(question.options.sources, id)), select);
  });
};

/** A list for each place. What is chosen for one place leaves the place where it was. */
export const orderControl: Control<"order"> = ({ question, shown, response, answer, words: say }) => {
  const choices = shownAs(question.options, shown.options);
  const selects = shown.options.map((_, index) => makeSelect(choices, response?.options[index], say.choose));
  const read = () => {
    const options = selects.flatMap(({ value }) => shown.options.filter((id) => id === value));
    answer(options.length === selects.length ? { interaction: "order", options } : undefined);
  };
  return selects.map((select, index) => {
    select.addEventListener("change", () => {
      for (const other of selects) if (other !== select && other.value === select.value) other.value = "";
      read();
    });
    return labelled(fill(say.place, { number: index + 1 }), select);
  });
};

/** A statement with a list in each gap. */
export const inlineChoiceControl: Control<"inline-choice"> = (asked) => {
  const { question, shown, response, answer, words: say } = asked;
  const selects = shown.gaps.map(({ id, options }, index) => {
    const pool = question.options.find((gap) => gap.id === id)?.options ?? [];
    const select = makeSelect(shownAs(pool, options), response?.gaps[id], say.choose);
    select.setAttribute("aria-label", fill(say.gap, { number: index + 1 }));
    return { id, select, values: options };
  });
  const read = () => {
    const gaps = chosenBy(selects);
    answer(Object.keys(gaps).length === 0 ? undefined : { interaction: "inline-choice", gaps });
  };
  for (const { select } of selects) select.addEventListener("change", read);
  const pieces = cut(question).map((piece) => {
    const gap = selects.find(({ id }) => piece === `{${id}}`);
    return gap === undefined ? piece : gap.select;
  });
  return [element("p", { class: "statement", dir: "auto" }, ...pieces)];
};

function cut(question: AskedQuestion & { readonly interaction: "inline-choice" }): string[] {
  return question.statement.split(/(\{gap-\d\})/);
}
