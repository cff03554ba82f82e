import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { retention } from "@/model/retention";
import { start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { deleteExpired } from "./submit.server";

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
