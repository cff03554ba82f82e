import type { ItemModel } from "../candidate.ts";
import { leadersIn, listedIn } from "../model-parts/leaders.ts";
import { nameEntry } from "../model-parts/name-entry.ts";
import { listable, listers } from "./listed-units.ts";

/** All listed units but one are given: which one is missing? Short answer. */
export const missingUnit: ItemModel = (knowledge) => {
  const { units } = listedIn(knowledge);
  const led = new Set(leadersIn(knowledge).map((leader) => leader.force));
  return listers(knowledge).flatMap((lister) => {
    const items = listable(lister, knowledge);
    const outside = items.filter(({ id }) => led.has(id) && !units.includes(id));
    const inList = items.filter(({ id }) => units.includes(id));
    return inList.map((missing) => ({
      of: [lister, missing.id],
      topics: ["units" as const],
      level: "remember" as const,
      interaction: "text-entry" as const,
      stem: {
        say: "stem",
        with: { count: `count:${units.length}`, units: phraseAll(rest(units, missing.id)) },
      },
      given: inList.filter((each) => each !== missing).flatMap((each) => each.claims),
      entries: [missing, ...outside].map(({ id, claims, why }) => nameEntry(id, claims, knowledge, why)),
    }));
  });
};

/** The other units, last first, so that the stem does not run along with the article. */
function rest(units: readonly string[], missing: string): string[] {
  return units.filter((unit) => unit !== missing).toReversed();
}

function phraseAll(entities: readonly string[]): string {
  return entities.map((entity) => `entity:${entity}.phrase`).join(" + ");
}
