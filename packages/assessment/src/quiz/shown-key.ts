import type { AskedQuestion } from "@wellread/content";
import type { Presentation } from "../interactions/presentation.ts";
import { keyResponse, scoreResponse } from "../results/scoring.ts";
import { concealResponse, optionPlaces, type OptionIds } from "./option-ids.ts";

/** Ids that stay what they are, of the options that are shown. */
function shownIds(presentation: Presentation): OptionIds {
  const places = new Map(optionPlaces(presentation));
  const find: OptionIds["conceal"] = (_question, place, id) => places.get(place)?.find((own) => own === id);
  return { conceal: find, reveal: find };
}

/**
 * Whether a presentation shows an answer that is right throughout. One that was drawn before a correction may not show
 * the option that is right since.
 */
export function showsKey(question: AskedQuestion, presentation: Presentation): boolean {
  const key = keyResponse(question, presentation);
  return (
    concealResponse(question, key, shownIds(presentation)).ok &&
    scoreResponse(question, presentation, key).points === 1
  );
}
