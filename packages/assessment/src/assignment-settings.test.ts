import { articleIdSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { assignmentSettingsSchema, defaultAssignmentSettings } from "./assignment-settings.ts";

const settings = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), "all", "A quiz");
const faults = (change: object) =>
  assignmentSettingsSchema.safeParse({ ...settings, ...change }).error?.issues.map(({ path }) => path[0]) ??
  [];

describe("the settings of an assignment", () => {
  it("are by default as the guide has them", () => {
    expect(assignmentSettingsSchema.parse(settings)).toEqual(settings);
    expect(settings).toMatchObject({ questions: 10, attempts: 1, feedback: "on-submission", cap: 200 });
  });

  it.each([
    [{ opensAt: 2, closesAt: 1 }, "closesAt"],
    [{ timeZone: "Nowhere/Land" }, "timeZone"],
    [{ title: "  " }, "title"],
    [{ title: "a\0b" }, "title"],
    [{ attempts: 11 }, "attempts"],
    [{ reading: { kind: "link", value: "javascript:alert(1)" } }, "reading"],
    [{ reading: { kind: "text", value: "" } }, "reading"],
    [{ allowedNames: ["M"] }, "allowedNames"],
    [{ timeLimitMinutes: 0 }, "timeLimitMinutes"],
  ])("refuse %j", (change, name) => {
    expect(faults(change)).toEqual([name]);
  });
});
