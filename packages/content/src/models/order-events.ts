import type { ItemModel } from "../candidate.ts";
import type { FactId } from "../fact.ts";
import { statedBy, type Knowledge } from "../knowledge/knowledge.ts";
import { headed, why } from "../model-parts/refer.ts";
import { combinations } from "../lint/combinations.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Put events in the order in which they happened: only where the article forces one order. Logic helps. */
export const orderEvents: ItemModel = (knowledge) => {
  const before = statedBy(knowledge, "happened-before").map((each) => each.triple);
  const events = [...new Set(before.flatMap((each) => [each.subject, each.object]))];
  return [3, 4]
    .flatMap((size) => combinations(events, size))
    .map((chosen) => ({
      of: chosen,
      topics: ["phases"],
      level: "analyse",
      guessable: true,
      interaction: "order",
      stem: { say: "stem" },
      items: chosen.map((event) => ({
        id: event,
        text: headed(`event:${event}.option`),
        why: why("event", { when: `event:${event}.when` }, factsOn(event, knowledge)),
      })),
      claims: (first, second) => [triple("happened-before", first, second)],
    }));
};

/** The fact that places an event in time. */
function factsOn(event: string, { folder }: Knowledge): FactId[] {
  const stating = folder.facts.filter((fact) =>
    fact.relations.some(
      (each) =>
        (each.relation === "occurs" && each.subject === event) ||
        (each.relation === "comes-before" && each.object === event),
    ),
  );
  return stating.slice(0, 1).map((fact) => fact.id);
}
