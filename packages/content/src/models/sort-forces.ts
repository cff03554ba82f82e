import type { ItemModel } from "../candidate.ts";
import { sourceOf } from "../knowledge/derive-triples.ts";
import type { FactId } from "../fact.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { listedIn } from "../model-parts/leaders.ts";
import { plain, why } from "../model-parts/refer.ts";
import { sourcePhrase } from "../model-parts/sources.ts";
import type { Triple } from "../relation.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Sort into listed unit, help beside the list, only in a quotation, partner in earlier battles; one place unused. */
export const sortForces: ItemModel = (knowledge) => {
  const { units, facts } = listedIn(knowledge);
  const [helper] = statedBy(knowledge, "assisted-by");
  const army = knowledge.folder.entities.find((entity) => entity.kind === "army");
  const allies = knowledge.folder.entities.find((entity) => entity.kind === "allies");
  const [battle] = statedBy(knowledge, "fought-by");
  if (!helper || !army || !allies || !battle) return [];
  const factsOn = (id: string): FactId[] =>
    knowledge.folder.facts
      .filter((fact) => fact.entities.some((entity) => entity === id))
      .map((fact) => fact.id);
  const claims: Record<string, (entity: string) => Triple> = {
    listed: (entity) => triple("lists", helper.triple.subject, entity),
    help: (entity) => triple("assisted-by", helper.triple.subject, entity),
    quoted: (entity) => triple("appears-in", entity, "quotation"),
    partner: (entity) => triple("fought-by", battle.triple.subject, entity),
    led: (entity) => triple("has-named-leader", entity, "yes"),
  };
  const speakerOf = (id: string): string =>
    sourcePhrase(
      knowledge.folder.facts.filter((fact) => factsOn(id).includes(fact.id)).map(sourceOf)[0] ?? "article",
    );
  return units.map((unit) => ({
    of: [unit],
    topics: ["units"],
    level: "understand",
    interaction: "match",
    stem: { say: "stem" },
    sources: [
      { id: unit, why: why("listed", { unit: `entity:${unit}.phrase` }, facts) },
      {
        id: helper.triple.object,
        why: why("helped", { unit: `entity:${helper.triple.object}.phrase` }, helper.facts),
      },
      {
        id: army.id,
        why: why(
          "quoted",
          { unit: `entity:${army.id}.phrase`, speaker: speakerOf(army.id) },
          factsOn(army.id),
        ),
      },
      { id: allies.id, why: why("partner", { unit: `entity:${allies.id}.phrase` }, battle.facts) },
    ].map((source) => ({ ...source, text: plain(`entity:${source.id}.name`) })),
    targets: Object.keys(claims).map((id) => ({ id, text: { say: `to-${id}` } })),
    claims: (entity, place) => [claims[place]?.(entity) ?? triple("same-as", entity, place)],
  }));
};
