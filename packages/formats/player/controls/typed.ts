import { element } from "../element.ts";
import type { Control } from "./control.ts";

function makeField(
  label: string,
  value: string,
  length: number,
): { row: HTMLElement; field: HTMLInputElement } {
  const field = element("input", {
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "auto",
    maxlength: String(length),
  });
  field.value = value;
  return {
    field,
    row: element("label", { class: "part" }, element("span", { class: "label" }, label), field),
  };
}

/** A name, typed. */
export const textEntryControl: Control<"text-entry"> = ({ response, answer, words: say }) => {
  const { row, field } = makeField(say.typeName, response?.text ?? "", 100);
  field.addEventListener("input", () => {
    const text = field.value;
    answer(text.trim() === "" ? undefined : { interaction: "text-entry", text });
  });
  return [row];
};

/** A number, typed in digits or as a word. */
export const numberEntryControl: Control<"number-entry"> = ({ response, answer, words: say }) => {
  const { row, field } = makeField(say.typeNumber, response?.text ?? "", 40);
  field.addEventListener("input", () => {
    const text = field.value;
    answer(text.trim() === "" ? undefined : { interaction: "number-entry", text });
  });
  return [row];
};
