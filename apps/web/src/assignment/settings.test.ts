import { defaultAssignmentSettings, nicknameSchema } from "@wellread/assessment";
import { articleIdSchema } from "@wellread/content";
import { expect, test } from "vitest";
import { fieldsSent, readSettingsForm, settingsValues } from "./settings.server";

const article = articleIdSchema.parse("will-of-victory");
const stored = {
  ...defaultAssignmentSettings(article, ["units", "people"], "Units"),
  extraTime: [{ name: nicknameSchema.parse("Mira B."), minutes: 10 }],
  levels: ["remember" as const],
  closesAt: Date.UTC(2026, 10, 22, 12),
  timeZone: "Europe/Berlin",
  reading: { kind: "link" as const, value: "https://example.org/a" },
  shuffleOptions: false,
};

test("the form holds the settings in the way that the server reads them", () => {
  const values = settingsValues(stored, null);
  values.set("fields", fieldsSent({ isFrozen: false, namesHidden: false }));
  const { article: _article, ...rest } = stored;
  expect(readSettingsForm(values, "UTC")).toEqual(rest);
});

test("what was refused is shown as it was typed, including an unticked box", () => {
  const refused = new URLSearchParams({
    fields: "title,closesAt,levels,nameRequired,reading",
    title: "",
    closesAt: "2026-13-45T99:00",
    readingKind: "text",
    readingText: "The text",
  });
  const values = settingsValues(stored, refused);
  expect(Object.fromEntries(values)).toMatchObject({
    title: "",
    closesAt: "2026-13-45T99:00",
    readingKind: "text",
    readingText: "The text",
  });
  expect(values.getAll("levels")).toEqual([]);
  expect(values.has("nameRequired")).toBe(false);
});

test("a setting that was not sent is shown as it is stored", () => {
  const values = settingsValues(
    stored,
    new URLSearchParams({ fields: "title", title: "New", questions: "3" }),
  );
  expect(values.get("title")).toBe("New");
  expect(values.get("questions")).toBe(String(stored.questions));
  expect(values.getAll("levels")).toEqual(["remember"]);
});
