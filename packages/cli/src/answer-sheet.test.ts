import { presentQuestion, responseSchema, scoreResponse, seedSchema } from "@wellread/assessment";
import { interactions } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, it } from "vitest";
import { sheetOf, type Answer } from "./answer-sheet.ts";

const seed = seedSchema.parse("paper");
const { questions } = bank;

describe("on paper", () => {
  it("has a key for every question, in every interaction, that earns the point when it is read back", () => {
    for (const question of questions) {
      const shown = presentQuestion(question, seed);
      const { key, read } = sheetOf(question, shown);
      for (const answer of [key, key.split(" ")] satisfies Answer[]) {
        const response = responseSchema.parse({ interaction: question.interaction, ...read(answer) });
        expect(scoreResponse(question, shown, response).points).toBe(1);
      }
    }
    expect(new Set(questions.map(({ interaction }) => interaction))).toEqual(new Set(interactions));
  });

  it("shows every option that is to be chosen from, and no key among the lines", () => {
    for (const question of questions) {
      const { lines } = sheetOf(question, presentQuestion(question, seed));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toContain("✓");
    }
  });
});

it("an answer that names no option, or too few, is none", () => {
  for (const interaction of ["choice", "match", "inline-choice", "true-false-set", "order"] as const) {
    const question = bank.questions.find((each) => each.interaction === interaction);
    if (question === undefined) throw new Error(`no ${interaction}`);
    expect(sheetOf(question, presentQuestion(question, seed)).read("z")).toBeUndefined();
  }
});
