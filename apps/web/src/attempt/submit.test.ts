import { afterEach, expect, it, vi } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { submitAttempt } from "./submit.server";

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("a late submission", () => {
  it("ends the attempt and marks it late, or does neither", async () => {
    const { id, code } = await assign({ closesAt: Date.now() + minute, late: "flagged" });
    const { visitor, attempt } = await take(code, "Mira");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * minute });
    const database = await getDatabase();
    const stored = () =>
      database
        .selectFrom("attempts")
        .select(["submitted_at", "late_at"])
        .where("id", "=", attempt.id)
        .executeTakeFirstOrThrow();
    const setSettings = (settings: string) =>
      database.updateTable("assignments").set({ settings }).where("id", "=", id).execute();
    const { settings } = await database
      .selectFrom("assignments")
      .select("settings")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await setSettings("unreadable");
    await expect(submitAttempt(attempt.id, ownerOfVisitor(visitor))).rejects.toThrow("JSON");
    expect(await stored()).toEqual({ submitted_at: null, late_at: null });
    await setSettings(settings);
    expect((await submitAttempt(attempt.id, ownerOfVisitor(visitor))).ok).toBe(true);
    expect(await stored()).toEqual({ submitted_at: Date.now(), late_at: Date.now() });
  });
});
