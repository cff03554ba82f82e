import type { ItemModel } from "../candidate.ts";
import { plain, why } from "../model-parts/refer.ts";
import { factsOf, sourceName, speakersOf } from "../model-parts/sources.ts";
import { combinations } from "../lint/combinations.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Put the sources in the order in which the article reports them. */
export const orderOfSources: ItemModel = (knowledge) => {
  const speakers = speakersOf(knowledge);
  return [3, 4]
    .flatMap((size) => combinations(speakers, size))
    .map((chosen) => ({
      of: chosen,
      topics: ["people"],
      level: "understand",
      interaction: "order",
      stem: { say: "stem", with: { count: `count:${chosen.length}` } },
      items: chosen.map((source) => ({
        id: source,
        text: plain(sourceName(source)),
        why: why(
          knowledge.entities.get(source)?.named ? "quoted-in" : "reported-in",
          { source: `entity:${source}.phrase` },
          factsOf(source, knowledge).map((fact) => fact.id),
        ),
      })),
      claims: (first, second) => [triple("reported-before", first, second)],
    }));
};
