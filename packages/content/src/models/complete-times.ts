import type { ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** Complete since when the operation runs and which phase it entered, by the article's own text. */
export const completeTimes: ItemModel = (knowledge) =>
  statedBy(knowledge, "began").flatMap((began) => {
    const { subject, object: month } = began.triple;
    const [phase] = statedBy(knowledge, "entered-phase");
    if (!phase) return [];
    const [year = "", number = ""] = month.split("-");
    const near = (step: number): string => `${year}-${String(Number(number) + step).padStart(2, "0")}`;
    const ordinal = phase.triple.object;
    return [
      {
        of: [subject],
        topics: ["phases"],
        level: "remember",
        interaction: "inline-choice",
        stem: { say: "stem" },
        statement: { say: "statement", with: { it: `entity:${subject}.phrase` } },
        gaps: [
          [near(-2), month, near(2)].map((each) => ({
            id: each,
            text: plain(`month:${each}`),
            claims: [triple("began", subject, each)],
            why: why("since", { it: `entity:${subject}.phrase`, month: `month:${month}` }, began.facts),
          })),
          [-1, 0, 1]
            .map((step) => step + Math.max(0, 2 - Number(ordinal)))
            .map((step) => ({
              id: `phase-${Number(ordinal) + step}`,
              text: plain(`ordinal:${Number(ordinal) + step}`),
              claims: [triple("entered-phase", subject, String(Number(ordinal) + step))],
              why: why(
                "entered",
                { it: `entity:${subject}.phrase`, ordinal: `ordinal:${ordinal}` },
                phase.facts,
              ),
            })),
        ],
        sequence: "natural",
      },
    ];
  });
