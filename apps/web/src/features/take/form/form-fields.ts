import type { Interaction } from "@wellread/content";
import type { Go } from "./form-go";
import { moveOption } from "./move-option";

/** The answer a form holds, not yet checked against the response schema; null when it holds none. */
type Draft = Record<string, unknown> | null;

type Fields = {
  /** Field names of the interaction; one that ends in a full stop stands for all that begin with it. */
  names: string[];
  read: (form: URLSearchParams, go: Go) => Draft;
};

/** The non-empty fields that begin with `prefix`, by the rest of their name. */
const group = (form: URLSearchParams, prefix: string): [string, string][] =>
  [...form]
    .filter(([name, value]) => name.startsWith(prefix) && value !== "")
    .map(([name, value]) => [name.slice(prefix.length), value]);

const filled = (key: string, entries: [string, unknown][]): Draft =>
  entries.length === 0 ? null : { [key]: Object.fromEntries(entries) };

const readTrueFalse = (value: string): boolean | string => {
  if (value === "true") return true;
  return value === "false" ? false : value;
};

const readText = (form: URLSearchParams): Draft => {
  const text = (form.get("text") ?? "").trim();
  return text === "" ? null : { text };
};

const readOrder = (form: URLSearchParams, go: Go): Draft => {
  const shown = form.getAll("position");
  if (go.to === "up" || go.to === "down") return { options: moveOption(shown, go.option, go.to) };
  return form.get("confirmed") === "on" ? { options: shown } : null;
};

/** How each interaction's fields are named and read. The names are described in `read-form.ts`. */
export const formFields = {
  choice: {
    names: ["option"],
    read: (form) => (form.get("option") ? { option: form.get("option") } : null),
  },
  "true-false-set": {
    names: ["value."],
    read: (form) =>
      filled(
        "values",
        group(form, "value.").map(([id, value]) => [id, readTrueFalse(value)]),
      ),
  },
  "multiple-response": {
    names: ["option"],
    read: (form) => (form.has("option") ? { options: form.getAll("option") } : null),
  },
  match: { names: ["pair."], read: (form) => filled("pairs", group(form, "pair.")) },
  order: { names: ["position", "confirmed"], read: readOrder },
  "text-entry": { names: ["text"], read: readText },
  "number-entry": { names: ["text"], read: readText },
  "inline-choice": { names: ["gap."], read: (form) => filled("gaps", group(form, "gap.")) },
} satisfies Record<Interaction, Fields>;
