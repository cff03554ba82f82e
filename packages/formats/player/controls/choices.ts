import { element, fill, words } from "../element.ts";
import { textOf, type Control } from "./control.ts";

function choiceRow(input: HTMLInputElement, text: string): HTMLElement {
  return element("label", { class: "choice" }, input, words(text));
}

function makeInput(type: "radio" | "checkbox", name: string, checked: boolean): HTMLInputElement {
  const input = element("input", { type, name });
  input.checked = checked;
  return input;
}

/** One option of several. */
export const choiceControl: Control<"choice"> = ({ question, shown, response, answer }) =>
  shown.options.map((option) => {
    const input = makeInput("radio", "option", response?.option === option);
    input.addEventListener("change", () => answer({ interaction: "choice", option }));
    return choiceRow(input, textOf(question.options, option));
  });

/** Several options, as many as there are keys. */
export const multipleResponseControl: Control<"multiple-response"> = (asked) => {
  const { question, shown, response, answer, words: say } = asked;
  const count = shown.options.filter((option) => question.key.some((key) => key === option)).length;
  const inputs = shown.options.map((option) => ({
    option,
    input: makeInput("checkbox", "options", response?.options.includes(option) ?? false),
  }));
  const read = () => {
    const options = inputs.filter(({ input }) => input.checked).map(({ option }) => option);
    answer(options.length === 0 ? undefined : { interaction: "multiple-response", options });
  };
  const rows = inputs.map(({ option, input }) => {
    input.addEventListener("change", read);
    return choiceRow(input, textOf(question.options, option));
  });
  return [element("p", { class: "hint" }, fill(say.chooseSo, { count })), ...rows];
};

/** Statements, each to be said yes or no to. */
export const trueFalseSetControl: Control<"true-false-set"> = (asked) => {
  const { question, shown, response, answer, words: say } = asked;
  const values = { ...response?.values };
  return shown.options.map((statement) => {
    const makeRow = (value: boolean) => {
      const input = makeInput("radio", statement, values[statement] === value);
      input.addEventListener("change", () => {
        values[statement] = value;
        answer({ interaction: "true-false-set", values: { ...values } });
      });
      return choiceRow(input, value ? say.yes : say.no);
    };
    const legend = element("legend", {}, words(textOf(question.options, statement)));
    return element("fieldset", { class: "part" }, legend, makeRow(true), makeRow(false));
  });
};
