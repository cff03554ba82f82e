import { expect, it } from "vitest";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { start } from "@/server/testing/take";
import { Visitor } from "@/server/testing/visitor";
import { deleteExpired } from "./delete-expired";
import { retention } from "./retention";

describeEachDatabase("an attempt that nobody touches", () => {
  it("is kept for 180 days and no longer", async () => {
    const visitor = new Visitor();
    const { id, startedAt } = await start(visitor);
    const since = Date.parse(startedAt);
    expect(await deleteExpired(since + retention)).toBe(0);
    expect(await deleteExpired(since + retention + 1000)).toBe(1);
    expect((await visitor.get(`/api/v1/attempts/${id}`)).status).toBe(404);
  });
});
