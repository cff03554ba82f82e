import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { deleteExpiredForms, forgetForm, keepForm, keptFor, loadKeptForm } from "./kept-forms";

const form = new URLSearchParams([
  ["title", "Ünïts & people"],
  ["levels", "remember"],
  ["levels", "analyse"],
]);
const now = Date.UTC(2026, 10, 22);

const rows = async (): Promise<number> =>
  (await (await getDatabase()).selectFrom("kept_forms").selectAll().execute()).length;

const allFields = async () => (await getDatabase()).selectFrom("kept_forms").select("fields").execute();

async function make() {
  const { id, teacher } = await assign();
  return { id, owner: ownerOfVisitor(teacher) };
}

/** The content of all files of a database. */
async function bytesIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")))).join("\n");
}

describeEachDatabase("a form that is kept", (place) => {
  it("comes back as it was sent, only to the browser, assignment and page that it was sent from", async () => {
    const { id, owner } = await make();
    const other = await make();
    const kept = await keepForm(id, "settings", form, owner, now);
    expect((await loadKeptForm(kept, id, "settings", owner, now))?.toString()).toBe(form.toString());
    expect(await loadKeptForm(kept, id, "settings", other.owner, now)).toBeNull();
    expect(await loadKeptForm(kept, other.id, "settings", owner, now)).toBeNull();
    expect(await loadKeptForm(kept, id, "regrade", owner, now)).toBeNull();
    expect(await loadKeptForm(kept, id, "settings", null, now)).toBeNull();
  });

  it("is replaced by the next one, and deleted when one is accepted", async () => {
    const { id, owner } = await make();
    const first = await keepForm(id, "settings", form, owner, now);
    const regrade = await keepForm(id, "regrade", form, owner, now);
    const second = await keepForm(id, "settings", form, owner, now);
    expect(await loadKeptForm(first, id, "settings", owner, now)).toBeNull();
    expect(await loadKeptForm(second, id, "settings", owner, now)).not.toBeNull();
    await forgetForm(id, "settings", owner);
    expect(await loadKeptForm(second, id, "settings", owner, now)).toBeNull();
    expect(await loadKeptForm(regrade, id, "regrade", owner, now)).not.toBeNull();
  });

  it("is gone after its hour, and with its assignment", async () => {
    const { id, owner } = await make();
    const kept = await keepForm(id, "settings", form, owner, now);
    expect(await loadKeptForm(kept, id, "settings", owner, now + keptFor - 1)).not.toBeNull();
    expect(await loadKeptForm(kept, id, "settings", owner, now + keptFor)).toBeNull();
    const before = await rows();
    await deleteExpiredForms(now + keptFor);
    expect(await rows()).toBeLessThan(before);

    const teacher = new Visitor();
    const made = await assign({}, teacher);
    await keepForm(made.id, "settings", form, ownerOfVisitor(teacher));
    const held = await rows();
    await teacher.submit(`/assignments/${made.id}/deletion`, []);
    expect(await rows()).toBe(held - 1);
  });

  it.each([
    ["accepted", ({ id, owner }: Awaited<ReturnType<typeof make>>) => forgetForm(id, "settings", owner)],
    ["over", () => deleteExpiredForms(now + keptFor)],
  ])("is no longer in any file, or on PostgreSQL in any table, once it is %s", async (_how, end) => {
    const { dataDir } = place();
    const stored = async () => (dataDir === "" ? JSON.stringify(await allFields()) : bytesIn(dataDir));
    const made = await make();
    await keepForm(made.id, "settings", new URLSearchParams({ names: "Quetzalcoatlus" }), made.owner, now);
    expect(await stored()).toContain("Quetzalcoatlus");
    await end(made);
    expect(await stored()).not.toContain("Quetzalcoatlus");
  });
});
