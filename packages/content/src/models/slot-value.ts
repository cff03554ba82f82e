import type { ItemModel } from "../candidate.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { headed } from "../model-parts/refer.ts";
import { whyVoice } from "../model-parts/sources.ts";
import type { Relation } from "../relation.ts";
import { triple } from "../knowledge/triple-key.ts";

/** What does a fact have in a slot with a range of values? The stem is the article's own wording. */
export const slotValue: ItemModel = (knowledge) =>
  knowledge.folder.facts.flatMap((fact) =>
    fact.relations.flatMap(({ relation: id, subject }) => {
      const relation = knowledge.relations.get(id);
      if (!relation?.range || !isAsked(relation, knowledge)) return [];
      return [
        {
          of: [fact.id, id],
          topics: fact.topics,
          level: "remember" as const,
          interaction: "choice" as const,
          stem: { say: "stem", with: { question: `asks:${id}` } },
          options: relation.range.map((value) => ({
            id: value,
            text: headed(`value:${value}`),
            claims: [triple(id, subject, value)],
            why: whyVoice(fact, "full"),
          })),
          draw: { distractors: 2 },
          sequence: "shuffled" as const,
        },
      ];
    }),
  );

function isAsked({ id }: Relation, { folder }: Knowledge): boolean {
  return Object.values(folder.wording).every((wording) => id in wording.asks);
}
