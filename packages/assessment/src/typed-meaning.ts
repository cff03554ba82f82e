import { plainName } from "./names/normalise-name.ts";
import { readNumber } from "./read-number.ts";
import type { Response } from "./response.ts";

/**
 * What a typed answer comes to: the same for equal answers, which differ at most in case, marks and spaces or are one
 * number. Undefined where nothing is typed.
 */
export function typedMeaning(response: Response | undefined): string | undefined {
  const isTyped = response?.interaction === "text-entry" || response?.interaction === "number-entry";
  const text = isTyped ? response.text.trim() : "";
  if (!isTyped || text === "") return undefined;
  const number = response.interaction === "number-entry" ? readNumber(text) : undefined;
  // A text without a letter or a digit is itself.
  return String(number ?? (plainName(text).trim() || text));
}
