import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, type Made, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { loadLink } from "./links.server";

const opens = async ({ teacher, id }: Pick<Made, "teacher" | "id">): Promise<boolean> =>
  (await teacher.get(`/api/v1/assignments/${id}`)).status === 200;

const forget = (teacher: Visitor, id?: string) =>
  teacher.submit("/assignments/forgetting", id === undefined ? [] : [["assignment", id]]);

describeEachDatabase("forgetting in a browser", () => {
  it("takes one assignment from it, with its previews, and leaves the class as it is", async () => {
    const teacher = new Visitor();
    const one = await assign({}, teacher);
    const other = await assign({}, teacher);
    const { visitor, attempt } = await take(one.code, "Mira");
    const preview = led(await teacher.submit(`/assignments/${one.id}/preview`, [])).split("/")[2];
    const link = await loadLink(one.id, "manage", secretOf(teacher));
    expect(led(await forget(teacher, one.id))).toBe("/assignments?done=forgotten");
    expect([await opens(one), await opens(other)]).toEqual([false, true]);
    expect((await teacher.get(`/api/v1/attempts/${preview}`)).status).toBe(404);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(200);
    // The same link as before, for this browser and for any other.
    await teacher.submit("/manage/session", [["secret", link ?? ""]]);
    expect(await opens(one)).toBe(true);
  });

  it("takes all of them if none is named, and nothing of another browser", async () => {
    const teacher = new Visitor();
    const [one, other] = [await assign({}, teacher), await assign({}, teacher)];
    const elsewhere = await assign();
    await forget(teacher);
    await forget(teacher);
    expect(await Promise.all([one, other, elsewhere].map(opens))).toEqual([false, false, true]);
    await forget(new Visitor(), elsewhere.id);
    await forget(teacher, elsewhere.id);
    expect(await opens(elsewhere)).toBe(true);
    const rows = await (
      await getDatabase()
    )
      .selectFrom("audit")
      .select("assignment")
      .where("action", "=", "forgotten")
      .where("assignment", "in", [one.id, other.id, elsewhere.id])
      .execute();
    expect(rows).toHaveLength(2);
  });

  it("does not happen because another site asks for it", async () => {
    const made = await assign();
    const sent = await made.teacher.send("/assignments/forgetting", {
      method: "POST",
      body: new URLSearchParams({ assignment: made.id }),
      headers: { "sec-fetch-site": "cross-site", origin: "https://blog.example" },
    });
    expect([sent.status, await opens(made)]).toEqual([403, true]);
    expect(ownerOfVisitor(made.teacher)).toHaveLength(64);
  });

  it("forgets what another browser let in by a link holds, and not the one that made it", async () => {
    const made = await assign();
    const colleague = new Visitor();
    const link = await loadLink(made.id, "manage", secretOf(made.teacher));
    await colleague.submit("/manage/session", [["secret", link ?? ""]]);
    await forget(colleague, made.id);
    expect([await opens(made), await opens({ teacher: colleague, id: made.id })]).toEqual([true, false]);
  });
});
