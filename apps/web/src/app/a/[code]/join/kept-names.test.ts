import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { type KeptPage, loadKeptForm } from "@/model/kept-forms";
import { assign, join, led, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

const keptAt = async (visitor: Visitor, { id }: Made, page: KeptPage, address: string) => {
  const kept = new URL(address, "http://localhost").searchParams.get("kept") ?? "";
  const form = await loadKeptForm(kept, id, page, ownerOfVisitor(visitor));
  return form && Object.fromEntries(form);
};

const keptForms = async () => (await getDatabase()).selectFrom("kept_forms").select("fields").execute();

describeEachDatabase("a name that is refused", () => {
  it("comes back to the student who typed it, in no address, and is forgotten once another is accepted", async () => {
    const made = await assign();
    await take(made.code, "Quetzal");
    const visitor = new Visitor();
    const address = led(await join(visitor, made.code, "quetzal"));
    expect(address).toMatch(/^\/a\/\w+\?kept=[\w-]{22}&problem=name_taken$/);
    expect(await keptAt(visitor, made, "join", address)).toEqual({ nickname: "quetzal" });
    const other = await take(made.code, "Noor");
    expect(await keptAt(other.visitor, made, "join", address)).toBeNull();
    expect(led(await join(visitor, made.code, "Quetzal B"))).toMatch(/^\/attempts\//);
    expect(await keptForms()).toEqual([]);
  });

  it("comes back to the teacher on the student's page", async () => {
    const made = await assign();
    await take(made.code, "Noor");
    const { attempt } = await take(made.code, "Mira");
    const student = attempt.assignment?.student?.id ?? "";
    const change = async (fields: Record<string, string>) =>
      led(
        await made.teacher.submit(
          `/assignments/${made.id}/students/change`,
          Object.entries({ student, ...fields }),
        ),
      );
    const page = `/assignments/${made.id}/students/${student}`;
    const refused = await change({ action: "rename", nickname: "N0or" });
    expect(refused).toMatch(new RegExp(`^${page}\\?kept=[\\w-]{22}&problem=name_taken$`));
    expect(await keptAt(made.teacher, made, "student", refused)).toMatchObject({ nickname: "N0or" });
    expect(await change({ action: "extra-time", minutes: "many" })).toMatch(/problem=invalid_request$/);
    expect(await change({ action: "rename", nickname: "Miriam" })).toBe(`${page}?done=renamed`);
    expect(await keptForms()).toEqual([]);
    expect(await change({ action: "extra-time", minutes: "5" })).toBe(`${page}?done=extra`);
    expect(await change({ action: "reopen" })).toMatch(/problem=attempt_not_submitted$/);
  });

  it("is followed by a page that says what was done, and for which student", async () => {
    const made = await assign();
    const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
    const [from = "", into = ""] = [mira, noor].map(({ attempt }) => attempt.assignment?.student?.id);
    const change = async (fields: Record<string, string>) =>
      led(await made.teacher.submit(`/assignments/${made.id}/students/change`, Object.entries(fields)));
    const at = `/assignments/${made.id}`;
    await mira.visitor.post(`/api/v1/attempts/${mira.attempt.id}/submission`);
    expect(await change({ student: from, action: "reopen" })).toBe(`${at}/students/${from}?done=reopened`);
    expect(await change({ student: from, action: "merge", into })).toBe(`${at}/students/${into}?done=merged`);
    expect(await change({ student: into, action: "remove" })).toBe(`${at}/live?done=removed`);
    expect(await change({ student: into, action: "remove" })).toBe(`${at}/live?problem=student_not_found`);
  });
});
