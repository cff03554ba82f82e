import type { QuestionRule } from "./rule.ts";

/** A true/false set is between a quarter and three quarters true. Every presentation draws the same numbers. */
export const trueShare: QuestionRule = {
  id: "true-share",
  source: "assessment-science §3",
  check(question) {
    if (question.interaction !== "true-false-set") return [];
    const { draw } = question;
    const share = draw.true / (draw.true + draw.false);
    return share < 0.25 || share > 0.75 ? [`${Math.round(share * 100)} % of the statements are true`] : [];
  },
};
