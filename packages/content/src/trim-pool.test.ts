import { describe, expect, it } from "vitest";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { generateBank, trimPool } from "./generate-bank.ts";
import type { LintContext } from "./lint/rule.ts";
import { optionIdSchema, type QuestionOf } from "./question.ts";
import { lintWordsOf } from "./wording/index.ts";

const { asks: _, ...modelled } = willOfVictory;
const bank = generateBank(modelled, "en");
const wording = willOfVictory.wording["en"];
if (!wording) throw new Error("the article has English words");
const context: LintContext = { bank, folder: willOfVictory, wording, words: lintWordsOf("en") };
const sound = bank.questions.find(
  (question): question is QuestionOf<"choice"> =>
    question.interaction === "choice" && question.sequence === "shuffled" && question.options.length > 3,
);
if (!sound) throw new Error("a choice with a pool");

describe("trimPool", () => {
  it("leaves a sound question as it is", () => {
    expect(trimPool(sound, context)).toBe(sound);
  });

  it("leaves out the distractor that a rule objects to, with its feedback and its claim", () => {
    const odd = optionIdSchema.parse("odd");
    const claim = sound.proof.claims.find((each) => each.verdict === "false");
    if (!claim) throw new Error("a false claim");
    const faulty: QuestionOf<"choice"> = {
      ...sound,
      options: [...sound.options, { id: odd, text: "All of the above" }],
      feedback: { ...sound.feedback, odd: { text: "No", paragraphs: [] } },
      proof: { ...sound.proof, claims: [...sound.proof.claims, { ...claim, part: odd }] },
    };
    const trimmed = trimPool(faulty, context);
    expect(JSON.stringify(trimmed)).not.toContain("All of the above");
    expect(trimmed.feedback).not.toHaveProperty("odd");
    expect(trimmed.proof.claims.map((each) => each.part)).not.toContain("odd");
  });

  it("does not take so many that a presentation cannot be drawn", () => {
    const options = sound.options
      .slice(0, 3)
      .map((option) =>
        option.id === sound.key ? option : { ...option, text: `All of the above ${option.id}` },
      );
    expect(trimPool({ ...sound, options }, context)).toMatchObject({ options });
  });
});
