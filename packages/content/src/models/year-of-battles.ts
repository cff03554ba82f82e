import type { Candidate, ItemModel } from "../candidate.ts";
import { statedBy } from "../knowledge/knowledge.ts";
import { plain, why } from "../model-parts/refer.ts";
import { triple } from "../knowledge/triple-key.ts";

/** In which year were the earlier battles? General knowledge can tell. */
export const yearOfBattles: ItemModel = (knowledge) =>
  statedBy(knowledge, "in-year").flatMap(({ triple: { subject, object }, facts }): Candidate[] => {
    const base = {
      topics: ["phases" as const],
      level: "remember" as const,
      guessable: true,
      stem: { say: "stem", with: { event: `entity:${subject}.phrase` } },
    };
    const reason = why("in-year", { event: `entity:${subject}.phrase`, year: `number:${object}` }, facts);
    const years = [-2, -1, 0, 1, 2].map((step) => String(Number(object) + step));
    return [
      {
        ...base,
        of: [subject, "choice"],
        interaction: "choice",
        options: years.map((year) => ({
          id: `year-${year}`,
          text: plain(`number:${year}`),
          claims: [triple("in-year", subject, year)],
          why: reason,
        })),
        draw: { distractors: 2 },
        sequence: "natural",
      },
      {
        ...base,
        of: [subject, "number"],
        stem: { ...base.stem, say: "stem-number" },
        interaction: "number-entry",
        value: Number(object),
        claim: triple("in-year", subject, object),
        why: reason,
      },
    ];
  });
