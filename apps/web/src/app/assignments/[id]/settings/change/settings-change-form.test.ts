import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";

const send = ({ teacher, id }: Made, fields: Record<string, string>) =>
  teacher.submit(`/assignments/${id}/settings/change`, Object.entries(fields));

/** The kept form that a page's address names, as its teacher sees it again. */
const keptAt = async ({ teacher, id }: Made, address: string) => {
  const kept = new URL(address, "http://localhost").searchParams.get("kept") ?? "";
  const form = await loadKeptForm(kept, id, "settings", ownerOfVisitor(teacher));
  return form === null ? null : Object.fromEntries(form);
};

describeEachDatabase("a settings form that is refused", () => {
  it.each([
    [{ title: "", cap: "40" }, /problem=invalid_request&field=title$/],
    [
      { late: "flagged", feedback: "after-closing" },
      /problem=invalid_request&field=late&conflict=late_after_answers$/,
    ],
    [{ topics: "people", levels: "analyse", interactions: "number-entry" }, /problem=not_enough_questions$/],
  ])("comes back as it was typed, and changes nothing: %j", async (typed, address) => {
    const made = await assign();
    const before = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
    const fields = { fields: Object.keys(typed).join(), ...typed };
    const answer = await send(made, fields);
    expect(led(answer)).toMatch(address);
    expect(led(answer)).not.toMatch(/=40\b/);
    expect(await keptAt(made, led(answer))).toEqual(fields);
    expect(await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher))).toMatchObject({
      settings: before?.settings,
    });

    expect(led(await send(made, { fields: "title", title: "Mended" }))).toMatch(/settings\?saved=1$/);
    expect(await keptAt(made, led(answer))).toBeNull();
  });
});

describeEachDatabase("a settings form", () => {
  it("with several faults is refused with all of them at once, including those that depend on the clock", async () => {
    const made = await assign();
    const address = led(
      await send(made, {
        fields: "reading,extraTime,closesAt,timeZone",
        readingKind: "link",
        readingLink: "not an address",
        extraTime: "Mira",
        closesAt: "2020-01-01T10:00",
        timeZone: "UTC",
      }),
    );
    const query = new URL(address, "http://localhost").searchParams;
    expect(query.getAll("field").toSorted()).toEqual(["closesAt", "extraTime", "reading"]);
    expect(query.getAll("conflict")).toEqual(["closes_in_the_past"]);
  });

  it("that breaks a rule and sets a time in the past is refused with both faults", async () => {
    const made = await assign();
    const fields = { late: "flagged", feedback: "after-closing", closesAt: "2020-01-01T10:00" };
    const address = led(await send(made, { fields: Object.keys(fields).join(), ...fields }));
    expect(new URL(address, "http://localhost").searchParams.getAll("conflict").toSorted()).toEqual([
      "closes_in_the_past",
      "late_after_answers",
    ]);
  });

  it.each([
    ["bbc.co.uk/news", "https://bbc.co.uk/news"],
    [" www.example.org ", "https://www.example.org"],
    ["http://example.org/a", "http://example.org/a"],
  ])("accepts an address as a browser shows it: %j", async (readingLink, value) => {
    const made = await assign();
    const answer = await send(made, { fields: "reading", readingKind: "link", readingLink });
    expect(led(answer)).toMatch(/saved=1$/);
    const now = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
    expect(now?.settings.reading).toEqual({ kind: "link", value });
  });

  it.each(["javascript:alert(1)", "the library"])("makes no address of %j", async (readingLink) => {
    const made = await assign();
    const answer = await send(made, { fields: "reading", readingKind: "link", readingLink });
    expect(led(answer)).toMatch(/field=reading$/);
  });
});
