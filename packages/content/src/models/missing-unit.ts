import type { ItemModel } from "../candidate.ts";
import { leadersIn, listedIn } from "../model-parts/leaders.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";
import { listers } from "./listed-units.ts";

/** Four of five listed units are given: which one is missing? Short answer. */
export const missingUnit: ItemModel = (knowledge) => {
  const { units, facts } = listedIn(knowledge);
  const others = leadersIn(knowledge).map((leader) => leader.force);
  return listers(knowledge).flatMap((lister) =>
    units.map((missing) => ({
      of: [lister, missing],
      topics: ["units" as const],
      level: "remember" as const,
      interaction: "text-entry" as const,
      stem: {
        say: "stem",
        with: {
          count: `count:${units.length}`,
          units: rest(units, missing)
            .map((unit) => `entity:${unit}.phrase`)
            .join(" + "),
        },
      },
      given: statedBy(knowledge, "lists")
        .map((each) => each.triple)
        .filter((each) => each.object !== missing),
      entries: [missing, ...others.filter((force) => !units.includes(force))].map((unit) =>
        nameEntry(
          unit,
          [triple("lists", lister, unit)],
          knowledge,
          why(unit === missing ? "listed" : "not-listed", { unit: `entity:${unit}.phrase` }, facts),
        ),
      ),
    })),
  );
};

/** The other units, last first, so that the stem does not run along with the article. */
function rest(units: readonly string[], missing: string): string[] {
  return units.filter((unit) => unit !== missing).toReversed();
}
