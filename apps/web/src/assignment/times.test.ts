import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { loadAssignment } from "./manage.server";

const minute = 60_000;
const year = 365 * 24 * 60 * minute;

const patch = ({ teacher, id }: Made, change: object) =>
  teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, change);
const send = ({ teacher, id }: Made, fields: [string, string][]) =>
  teacher.submit(`/assignments/${id}/settings/change`, fields);
const closesAt = async ({ teacher, id }: Made) =>
  (await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.settings.closesAt;

describeEachDatabase("a time that is newly set", () => {
  it("must not have passed, and the API and the form say so at the field", async () => {
    const made = await assign();
    const refused = await patch(made, { closesAt: Date.now() - year });
    expect([refused.status, refused.json]).toEqual([
      400,
      expect.objectContaining({
        code: "invalid_request",
        faults: [
          { path: "body.closesAt", message: "lies in the past; to end it now, give the present time" },
        ],
      }),
    ]);
    const form = await send(made, [
      ["fields", "timeZone,closesAt"],
      ["timeZone", "UTC"],
      ["closesAt", "2025-11-20T10:00"],
    ]);
    const { searchParams } = new URL(led(form), "http://localhost");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      problem: "invalid_request",
      field: "closesAt",
      conflict: "closes_in_the_past",
    });
    expect(await closesAt(made)).toBeNull();
    const created = await new Visitor().post("/api/v1/assignments", {
      article: "will-of-victory",
      topic: "all",
      settings: { closesAt: Date.now() - year },
    });
    expect([created.status, created.json]).toMatchObject([400, { faults: [{ path: "body.closesAt" }] }]);
  });

  it("must be within two years", async () => {
    const made = await assign();
    const far = Date.now() + 3 * year;
    const refused = await patch(made, { opensAt: far, closesAt: far + minute });
    expect(refused.json).toMatchObject({
      faults: [
        { path: "body.closesAt", message: "lies more than two years ahead" },
        { path: "body.opensAt", message: "lies more than two years ahead" },
      ],
    });
    expect((await patch(made, { closesAt: Date.now() + year })).status).toBe(200);
  });

  it("may be now, and a closing time that has passed since is kept when other settings change", async () => {
    const made = await assign();
    expect((await patch(made, { closesAt: Date.now() })).status).toBe(200);
    const database = await getDatabase();
    const { settings } = await database
      .selectFrom("assignments")
      .select("settings")
      .where("id", "=", made.id)
      .executeTakeFirstOrThrow();
    const passed = Date.now() - year;
    const aged = JSON.stringify({ ...JSON.parse(settings), closesAt: passed });
    await database.updateTable("assignments").set({ settings: aged }).where("id", "=", made.id).execute();
    expect((await patch(made, { title: "Another", closesAt: passed })).status).toBe(200);
    expect(await closesAt(made)).toBe(passed);
    expect((await patch(made, { closesAt: null })).status).toBe(200);
  });
});
