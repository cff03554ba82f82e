import type { Interaction, OptionId } from "@wellread/content";
import type { Presentation, PresentationOf } from "./presentation.ts";

/** Where in a question an option stands: `options`, `sources`, `targets`, or a gap's id. Ids are unique within it. */
export type OptionPlace = string;

type Places = [place: OptionPlace, options: readonly OptionId[]][];
type PlacesOf = { [I in Interaction]: (presentation: PresentationOf<I>) => Places };

const plain = ({ options }: { options: readonly OptionId[] }): Places => [["options", options]];

const placesOf: PlacesOf = {
  choice: plain,
  "true-false-set": plain,
  "multiple-response": plain,
  match: ({ sources, targets }) => [
    ["sources", sources],
    ["targets", targets],
  ],
  order: plain,
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ gaps }) => gaps.map((gap) => [gap.id, gap.options]),
};

function placesAs<I extends Interaction>(interaction: I, presentation: PresentationOf<I>) {
  return placesOf[interaction](presentation);
}

/** The options that a presentation shows, by the place where they stand. */
export function optionPlaces(presentation: Presentation): Places {
  return placesAs(presentation.interaction, presentation);
}
