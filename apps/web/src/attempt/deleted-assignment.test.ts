import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { findAttempt } from "@/model/attempt-rows";
import { findKeptUntil } from "@/model/retention";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { findAssigned } from "./load.server";

/** An attempt that has been read, with what is needed to delete what it belongs to. */
const readAttemptOf = async () => {
  const { id, code, teacher } = await assign();
  const { visitor, attempt } = await take(code, "Mira");
  const database = await getDatabase();
  const stored = await findAttempt(database, attempt.id, ownerOfVisitor(visitor));
  if (stored === null) throw new Error("the attempt is there");
  expect(await findAssigned(database, stored, Date.now())).toMatchObject({ view: { id } });
  return { id, teacher, visitor, attempt, database, stored };
};

describeEachDatabase("an assignment that is deleted while something of it is being read", () => {
  it("is told apart from a quiz outside an assignment, and is no fault", async () => {
    const { id, teacher, visitor, attempt, database, stored } = await readAttemptOf();
    await teacher.sendJson("DELETE", `/api/v1/assignments/${id}`, {});
    expect(await findAssigned(database, stored, Date.now())).toBe("deleted");
    expect(await findKeptUntil(database, id)).toBeNull();
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(404);
  });

  it("is no fault either where the student alone is deleted", async () => {
    const { id, teacher, database, stored } = await readAttemptOf();
    const student = stored.assigned?.student ?? "";
    await teacher.sendJson("DELETE", `/api/v1/assignments/${id}/students/${student}`, {});
    expect(await findAssigned(database, stored, Date.now())).toBe("deleted");
  });
});
