import { expect, it } from "vitest";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { assign, led, ownerOfVisitor, type Made } from "@/server/testing/assign";
import { loadKeptForm } from "../kept/load-kept-form";

const send = ({ teacher, id }: Made, fields: Record<string, string>) =>
  teacher.submit(`/assignments/${id}/settings/change`, Object.entries(fields));

/** The form that a page's address names, as its teacher sees it again. */
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
