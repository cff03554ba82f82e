import type { ClaimedItem, ItemModel } from "../candidate.ts";
import { statedBy, type Knowledge } from "../knowledge/knowledge.ts";
import { listedIn } from "../model-parts/leaders.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Does the article's list include each of these? */
export const listedUnits: ItemModel = (knowledge) =>
  listers(knowledge).map((lister) => ({
    of: [lister],
    topics: ["units"],
    level: "remember",
    interaction: "true-false-set",
    stem: { say: "stem" },
    options: listable(lister, knowledge),
    draw: { true: 2, false: 2 },
  }));

/** What lists units: the operations of the article. */
export function listers(knowledge: Knowledge): string[] {
  return [...new Set(statedBy(knowledge, "lists").map((each) => each.triple.subject))];
}

/** The listed units, and the forces and helpers that the article mentions elsewhere. */
export function listable(lister: string, knowledge: Knowledge): ClaimedItem[] {
  const { units, facts } = listedIn(knowledge);
  const others = knowledge.folder.entities.filter(
    (entity) =>
      ["support", "army", "allies"].includes(entity.kind) || (entity.kind === "force" && entity.named),
  );
  const inList = units.map((unit) =>
    item(unit, lister, why("listed", { unit: `entity:${unit}.phrase` }, facts)),
  );
  const outside = others.map((entity) => {
    const cites = knowledge.folder.facts
      .filter((fact) => fact.entities.includes(entity.id))
      .map((fact) => fact.id);
    return item(
      entity.id,
      lister,
      why("not-listed", { unit: `entity:${entity.id}.phrase` }, cites.slice(0, 1)),
    );
  });
  return [...inList, ...outside];
}

function item(id: string, lister: string, reason: ClaimedItem["why"]): ClaimedItem {
  return { id, text: plain(`entity:${id}.name`), claims: [triple("lists", lister, id)], why: reason };
}
