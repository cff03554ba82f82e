import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { findAttempt } from "@/model/attempt-rows";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { findAssigned } from "./load.server";

describeEachDatabase("an assignment that is deleted while an attempt at it is being read", () => {
  it("is told apart from a quiz outside an assignment, and is no fault", async () => {
    const { id, code, teacher } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const database = await getDatabase();
    const stored = await findAttempt(database, attempt.id, ownerOfVisitor(visitor));
    if (stored === null) throw new Error("the attempt is there");
    expect(await findAssigned(database, stored, Date.now())).toMatchObject({ view: { id } });
    await teacher.sendJson("DELETE", `/api/v1/assignments/${id}`, {});
    expect(await findAssigned(database, stored, Date.now())).toBe("deleted");
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
  });
});
