import type { Response } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";

type Rights = {
  [I in Interaction]: (key: Extract<Response, { interaction: I }>) => readonly string[] | null;
};

/** The options that the key picks; null where the key is more than a pick and has to be told in words. */
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

/** Which of the shown options are right, by id; null where that does not say all. */
export const rightOptions = (key: Response): ReadonlySet<string> | null => {
  const found = rightAs(key.interaction, key);
  return found && new Set(found);
};
