import type { ItemModel } from "../candidate.ts";
import { statedBy, type Knowledge } from "../knowledge/knowledge.ts";
import type { Reference } from "../message.ts";
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
      why: why(
        `${relation}-why`,
        {
          subject: `entity:${subject}.phrase`,
          count: `count:${object}`,
          members: membersOf(relation, subject, knowledge),
        },
        facts,
      ),
    })),
  );

/** What is counted as one phrase, last first, so that it does not run along with the article. */
function membersOf(relation: string, subject: string, knowledge: Knowledge): Reference {
  return statedBy(knowledge, relation)
    .filter(({ triple: each }) => each.subject === subject)
    .map(({ triple: each }) => `entity:${each.object}.phrase`)
    .toReversed()
    .join(" + ");
}
