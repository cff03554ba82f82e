import "server-only";
import { concealResponse, keyResponse, makeOptionIds, seedSchema } from "@wellread/assessment";
import type { ShownQuestion } from "@/server/attempts/asked-questions";
import { wholePresentation } from "./whole-presentation";

const anySeed = seedSchema.parse("any");

/**
 * A question as it was shown, or with all of its options where a correction made one right that was not among those
 * shown: what is right must be there to be pointed at.
 */
export function withKeyShown({ question, presentation }: ShownQuestion): ShownQuestion {
  const optionIds = makeOptionIds([presentation], anySeed);
  const isShown = concealResponse(question, keyResponse(question, presentation), optionIds).ok;
  return { question, presentation: isShown ? presentation : wholePresentation(question) };
}
