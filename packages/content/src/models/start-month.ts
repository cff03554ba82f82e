import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Running since which month? Distractors are months within three of it, in order. */
export const startMonth: ItemModel = (knowledge) =>
  statedBy(knowledge, "began").map(({ triple: { subject, object }, facts }) => ({
    of: [subject],
    topics: ["phases"],
    level: "remember",
    interaction: "choice",
    stem: { say: "stem", with: { it: `entity:${subject}.phrase` } },
    options: monthsAround(object, 3).map((month) => ({
      id: month,
      text: plain(`month:${month}`),
      claims: [triple("began", subject, month)],
      why: why("since", { it: `entity:${subject}.phrase`, month: `month:${object}` }, facts),
    })),
    draw: { distractors: 2 },
    sequence: "natural",
  }));

/** The months of the same year within `reach` of a month, in order. */
function monthsAround(edtf: string, reach: number): string[] {
  const [year = "", month = ""] = edtf.split("-");
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((each) => Math.abs(each - Number(month)) <= reach)
    .map((each) => `${year}-${String(each).padStart(2, "0")}`);
}
