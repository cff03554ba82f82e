import { expect, it } from "vitest";
import { inventedQuestion } from "./fixtures/invented-question.ts";
import { knownArticles } from "./articles.ts";
import { formatSummary, summariseQuestions } from "./bank-summary.ts";

const [known] = knownArticles.values();
if (known === undefined) throw new Error("no article is known");

const questions = [
  inventedQuestion("choice"),
  inventedQuestion("order", { level: "analyse", facts: ["C1", "C2"] }),
  inventedQuestion("order", { level: "understand", model: "in-which-order", facts: [] }),
];

it("counts questions, models, interactions, facts, levels and presentations", () => {
  expect(summariseQuestions(known, questions)).toMatchObject({
    questions: 3,
    models: 2,
    interactions: 2,
    facts: { covered: 2, of: known.folder.facts.length },
    aboveRemember: { questions: 2, share: 2 / 3 },
    largestModel: { model: "what-is-rowed", questions: 2, share: 2 / 3 },
    byInteraction: { choice: 1, order: 2 },
    presentations: 6 + 1 + 1,
    guesser: { n: 1, chance: 1 / 3 },
  });
});

it("has an answer for no questions at all", () => {
  const summary = summariseQuestions(known, []);
  expect(summary).toMatchObject({ questions: 0, largestModel: null, aboveRemember: { share: 0 } });
  expect(formatSummary(summary).join("\n")).not.toContain("NaN");
});
