import type { Response } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";

type Rights = {
  [I in Interaction]: (key: Extract<Response, { interaction: I }>) => readonly string[] | null;
};

/** The options that the key picks; null where the key is more than a choice of options and has to be put into words. */
const rights: Rights = {
  choice: ({ option }) => [option],
  "multiple-response": ({ options }) => options,
  "true-false-set": () => null,
  match: () => null,
  order: () => null,
  "text-entry": () => null,
  "number-entry": () => null,
  "inline-choice": () => null,
};

const rightAs = <I extends Interaction>(
  interaction: I,
  key: Extract<Response, { interaction: I }>,
): readonly string[] | null => rights[interaction](key);

/** The ids of the options that are right; null where they do not tell the whole answer. */
export const rightOptions = (key: Response): ReadonlySet<string> | null => {
  const found = rightAs(key.interaction, key);
  return found && new Set(found);
};
