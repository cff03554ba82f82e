import { expect, it } from "vitest";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/server/testing/assign";
import { holdsAssignments } from "./holds-assignments";

describeEachDatabase("the way to one's assignments", () => {
  it("is there for who holds one, and for nobody else", async () => {
    const { teacher, id, code } = await assign();
    const { visitor } = await take(code, "Mira");
    expect(await holdsAssignments(null)).toBe(false);
    expect(await holdsAssignments(ownerOfVisitor(visitor))).toBe(false);
    expect(await holdsAssignments(ownerOfVisitor(teacher))).toBe(true);
    await teacher.submit(`/assignments/${id}/deletion`, []);
    expect(await holdsAssignments(ownerOfVisitor(teacher))).toBe(false);
  });
});
