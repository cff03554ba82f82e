import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { fieldsSent, settingNames, settingsValues, writeShown } from "@/assignment/settings.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";

const settingsOf = async ({ id, teacher }: Made) => {
  const assignment = await loadAssignment(id, "manage", ownerOfVisitor(teacher));
  if (assignment === null) throw new Error("no assignment");
  return assignment.settings;
};

/** New times must lie in the future, by two years at most. */
const nextYear = new Date().getUTCFullYear() + 1;

/** The settings page as a tab has it open. */
async function open(made: Made): Promise<URLSearchParams> {
  const form = settingsValues(await settingsOf(made), null);
  form.set("shown", writeShown(form, settingNames));
  form.set("fields", fieldsSent({ isFrozen: false, namesHidden: false }));
  return form;
}
const send = ({ teacher, id }: Made, form: URLSearchParams, typed: Record<string, string>) => {
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return teacher.submit(`/assignments/${id}/settings/change`, [...form.entries()]);
};

describeEachDatabase("two settings pages open at once", () => {
  it("each save what was changed on them, and nothing else", async () => {
    const inTheLibrary = { readingKind: "paper", readingNote: "In the library" };
    const made = await assign({ title: "One", allowedNames: [], cap: 30 });
    const [first, second] = [await open(made), await open(made)];
    first.delete("nameRequired");
    await send(made, first, { title: "Two", cap: "20", topics: "people", ...inTheLibrary });
    expect(led(await send(made, second, { cap: "25", timeLimitMinutes: "15" }))).toMatch(/saved=1$/);
    expect(await settingsOf(made)).toMatchObject({
      title: "Two",
      cap: 25,
      topics: ["people"],
      timeLimitMinutes: 15,
      nameRequired: false,
      reading: { kind: "paper", value: "In the library" },
    });
  });

  it("send line ends as browsers write them, which changes nothing", async () => {
    const made = await assign({ reading: { kind: "text", value: "One\nTwo" } });
    const before = await settingsOf(made);
    await send(made, await open(made), { readingText: "One\r\nTwo" });
    expect(await settingsOf(made)).toEqual(before);
  });

  it("read each time in the time zone that they show", async () => {
    const made = await assign();
    const [first, second] = [await open(made), await open(made)];
    await send(made, first, { timeZone: "Europe/Berlin", closesAt: `${nextYear}-06-01T12:00` });
    await send(made, second, { opensAt: `${nextYear}-06-01T08:00` });
    expect(await settingsOf(made)).toMatchObject({
      timeZone: "Europe/Berlin",
      opensAt: Date.UTC(nextYear, 5, 1, 8),
      closesAt: Date.UTC(nextYear, 5, 1, 10),
    });
    await send(made, await open(made), { timeZone: "UTC" });
    expect(await settingsOf(made)).toMatchObject({ closesAt: Date.UTC(nextYear, 5, 1, 12) });
  });

  it("show what was typed after a refusal, and everything else as it is now", async () => {
    const made = await assign();
    const [first, second] = [await open(made), await open(made)];
    await send(made, first, { late: "flagged" });
    const refused = led(await send(made, second, { feedback: "after-closing", title: "Typed" }));
    expect(refused).toMatch(/conflict=late_after_answers$/);
    const kept = new URL(refused, "http://localhost").searchParams.get("kept") ?? "";
    const form = await loadKeptForm(kept, made.id, "settings", ownerOfVisitor(made.teacher));
    const values = settingsValues(await settingsOf(made), form);
    expect(["late", "feedback", "title"].map((name) => values.get(name))).toEqual([
      "flagged",
      "after-closing",
      "Typed",
    ]);
  });
});
