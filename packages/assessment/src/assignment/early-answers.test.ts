import { articleIdSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { nicknameSchema } from "../students/nickname.ts";
import { earlyAnswers, type EarlyAnswers } from "./early-answers.ts";
import { type AssignmentSettings, defaultAssignmentSettings } from "./settings.ts";

const settings = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), [], "A quiz");
const allowedNames = [nicknameSchema.parse("Mira")];

describe("right answers can be seen early", () => {
  it.each<[Partial<AssignmentSettings>, EarlyAnswers]>([
    [{}, "second-name"],
    [{ feedback: "each-question" }, "second-name"],
    [{ nameRequired: false }, "second-name"],
    [{ attempts: 2, counts: "best", feedback: "on-submission" }, "second-name"],
    [{ attempts: null, counts: "first", feedback: "on-submission" }, "second-name"],
    [{ allowedNames }, "classmates"],
    [{ allowedNames, feedback: "each-question" }, "classmates"],
    [{ attempts: null, counts: "best", feedback: "on-submission" }, "none"],
    [{ feedback: "after-closing" }, "none"],
    [{ feedback: "never" }, "none"],
  ])("with %j: %s", (change, how) => {
    expect(earlyAnswers({ ...settings, ...change })).toBe(how);
  });
});
