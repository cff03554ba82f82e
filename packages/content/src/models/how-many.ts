import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { why } from "../model-parts/refer.ts";
import type { Topic } from "../topic.ts";
import { triple } from "../knowledge/triple-key.ts";

const counted: readonly (readonly [relation: string, topic: Topic])[] = [
  ["lists", "units"],
  ["names-place", "places"],
  ["reports-found", "outcomes"],
];

/** How many things does a list of the article have? Typed as a number. */
export const howMany: ItemModel = (knowledge) =>
  counted.flatMap(([relation, topic]) =>
    statedBy(knowledge, `counts-${relation}`).map(({ triple: { subject, object }, facts }) => ({
      of: [relation, subject],
      topics: [topic],
      level: "remember" as const,
      interaction: "number-entry" as const,
      stem: { say: relation, with: { subject: `entity:${subject}.phrase` } },
      value: Number(object),
      claim: triple(`counts-${relation}`, subject, object),
      why: why(`${relation}-why`, { subject: `entity:${subject}.phrase`, count: `count:${object}` }, facts),
    })),
  );
