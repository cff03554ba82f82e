import { articleIdSchema } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { assignmentSettingsSchema, defaultAssignmentSettings } from "./settings.ts";
import { extraMinutesByName } from "../students/extra-time.ts";

const settings = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), [], "A quiz");
const faults = (change: object) =>
  assignmentSettingsSchema.safeParse({ ...settings, ...change }).error?.issues.map(({ path }) => path[0]) ??
  [];

const extraTime = (...entries: [string, number][]) => entries.map(([name, minutes]) => ({ name, minutes }));

describe("the settings of an assignment", () => {
  it("have the defaults with which a teacher need decide nothing", () => {
    expect(assignmentSettingsSchema.parse(settings)).toEqual(settings);
    expect(settings).toMatchObject({ questions: 10, attempts: 1, feedback: "on-submission", cap: 200 });
    expect(settings.ownKeys).toBe(false);
    expect(settings.reading).toEqual({ kind: "retelling" });
  });

  it.each([
    { kind: "retelling" },
    { kind: "paper", value: "" },
    { kind: "paper", value: "Page 3 of the booklet" },
    { kind: "link", value: "https://example.org/article" },
    { kind: "text", value: "أول فقرة\n<b>x</b>\u202E" },
  ])("keep a reading as it was chosen: %j", (reading) => {
    expect(assignmentSettingsSchema.parse({ ...settings, reading }).reading).toEqual(reading);
  });

  it.each([
    [{ opensAt: 2, closesAt: 1 }, "closesAt"],
    [{ timeZone: "Nowhere/Land" }, "timeZone"],
    [{ title: "  " }, "title"],
    [{ title: "a\0b" }, "title"],
    [{ attempts: 11 }, "attempts"],
    [{ reading: { kind: "link", value: "javascript:alert(1)" } }, "reading"],
    [{ reading: { kind: "text", value: "" } }, "reading"],
    [{ reading: { kind: "text", value: "a".repeat(30_001) } }, "reading"],
    [{ reading: { kind: "text", value: "a\0b" } }, "reading"],
    [{ reading: { kind: "text", value: "a\uD800b" } }, "reading"],
    [{ reading: { kind: "retelling", value: "Ours" } }, "reading"],
    [{ reading: { kind: "paper", value: "a".repeat(501) } }, "reading"],
    [{ allowedNames: ["."] }, "allowedNames"],
    [{ allowedNames: ["M".repeat(61)] }, "allowedNames"],
    [{ allowedNames: ["Jonas Schmidt", "schmidt, jonas"] }, "allowedNames"],
    [{ timeLimitMinutes: 0 }, "timeLimitMinutes"],
    [{ topics: ["weather"] }, "topics"],
    [{ extraTime: [{ name: ".", minutes: 5 }] }, "extraTime"],
    [{ extraTime: [{ name: "Mira", minutes: 601 }] }, "extraTime"],
    [{ extraTime: ["Mira", "MIRA "].map((name) => ({ name, minutes: 5 })) }, "extraTime"],
    [{ late: "flagged", feedback: "after-closing" }, "late"],
    [{ attempts: 2, feedback: "each-question" }, "feedback"],
    [{ attempts: null, feedback: "each-question" }, "feedback"],
  ])("refuse %j", (change, name) => {
    expect(faults(change)).toEqual([name]);
  });

  it.each(["Europe/Berlin", "Asia/Kolkata", "europe/berlin", "+05:30"])(
    "take the time zone %s whenever they are read",
    (timeZone) => {
      expect([faults({ timeZone }), faults({ timeZone })]).toEqual([[], []]);
    },
  );

  it("say why two of them do not go together", () => {
    const { error } = assignmentSettingsSchema.safeParse({
      ...settings,
      late: "flagged",
      feedback: "after-closing",
    });
    expect(error?.issues).toMatchObject([
      {
        message: "late answers cannot be taken once the right answers are shown",
        params: { conflict: "late_after_answers" },
      },
    ]);
  });

  it("give extra time by a name, however it is written", () => {
    const given = assignmentSettingsSchema.parse({ ...settings, extraTime: extraTime(["Mira", 10]) });
    expect(["mìra", "Noor", null].map(extraMinutesByName(given))).toEqual([10, null, null]);
  });

  it("give extra time to the listed student who is meant, and to nobody of a like name", () => {
    const given = assignmentSettingsSchema.parse({
      ...settings,
      allowedNames: ["Ella", "Elia", "Zoe", "Zoë", "José"],
      extraTime: extraTime(["ella", 10], ["Zoë", 5], ["Jose", 7]),
    });
    const minutes = given.allowedNames.map(extraMinutesByName(given));
    expect(minutes).toEqual([10, null, null, 5, 7]);
  });
});
