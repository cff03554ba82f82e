import { articleIdSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { defaultAssignmentSettings, settleSettings } from "./settings.ts";

const settings = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), [], "A quiz");
const feedbackOf = (change: Parameters<typeof settleSettings>[1], former = settings) =>
  settleSettings(former, change).feedback;

describe("feedback, when there are to be several attempts", () => {
  it.each([2, 10, null])("comes after closing (attempts: %s)", (attempts) => {
    expect(feedbackOf({ attempts })).toBe("after-closing");
    expect(feedbackOf({ attempts }, { ...settings, feedback: "each-question" })).toBe("after-closing");
  });

  it("is what the teacher says, if anything is said", () => {
    expect(feedbackOf({ attempts: 3, feedback: "on-submission" })).toBe("on-submission");
    expect(feedbackOf({ attempts: 3 }, { ...settings, feedback: "never" })).toBe("never");
  });

  it("stays with other changes, with late work, and on the way back", () => {
    const several = { ...settings, attempts: 3 };
    expect(feedbackOf({ title: "Another" }, several)).toBe("on-submission");
    expect(feedbackOf({ attempts: 3 }, several)).toBe("on-submission");
    expect(feedbackOf({ attempts: 3, late: "flagged" })).toBe("on-submission");
    expect(feedbackOf({ attempts: 1 }, { ...several, feedback: "after-closing" })).toBe("after-closing");
  });
});
