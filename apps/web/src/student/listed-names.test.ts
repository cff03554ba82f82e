import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { assignmentExportSchema } from "@/class/assignment-export.server";
import { loadClassResults } from "@/class/results.server";
import { withoutNames } from "@/assignment/live-state";
import { linkPath, rotateSecret } from "@/assignment/links.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { findAssignment } from "@/model/assignment-rows";
import { assign, join, led, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { findMeant } from "./join-page.server";

const long = "Eduardo Antonio Vargas Mauricio";
const listed = (names: string[]) => ({ allowedNames: names }) as object;

describeEachDatabase("a class with a list of names", () => {
  it("lets everybody in by one of 1 to 60 letters, in either order with a comma", async () => {
    const made = await assign(listed(["李", "O", long, "ज़ैनब", "O’Neil", "Jonas Schmidt", "نیک\u200cنام"]));
    const typed = [
      "李",
      "o",
      `Vargas Mauricio, Eduardo Antonio`,
      "ज़ैनब",
      "O'Neil",
      " schmidt ,jonas",
      "نیک\u200cنام",
    ];
    for (const name of typed) await take(made.code, name);
    const progress = await loadProgress(made.id, ownerOfVisitor(made.teacher));
    expect(progress?.students.map(({ nickname }) => nickname)).toEqual([
      "李",
      "O",
      long,
      "ज़ैनब".normalize("NFC"),
      "O’Neil",
      "Jonas Schmidt",
      "نیک\u200cنام",
    ]);
    expect(progress?.missing).toEqual({ listed: 7, count: 0, names: [] });
  });

  it("asks somebody whose words are in another order, and tells nobody else what is on the list", async () => {
    const made = await assign(listed(["Jonas Schmidt", "Anna (1)", "Anna (2)", "Jürgen Müller"]));
    const refused = led(await join(new Visitor(), made.code, "Schmidt Jonas"));
    expect(refused).toMatch(/problem=name_not_listed$/);
    const database = await getDatabase();
    const held = await findAssignment(database, made.id, ownerOfVisitor(made.teacher), "manage");
    if (held === null) throw new Error("not made");
    const { assignment } = held;
    expect(await findMeant(assignment, "Schmidt Jonas")).toEqual(["Jonas Schmidt"]);
    expect(await findMeant(assignment, "Juergen Mueller")).toEqual(["Jürgen Müller"]);
    expect(await findMeant(assignment, "Anna")).toEqual(["Anna (1)", "Anna (2)"]);
    await take(made.code, "Anna (1)");
    expect(await findMeant(assignment, "Anna")).toEqual(["Anna (2)"]);
    for (const guess of ["Jonas", "Schmidt", "A", "J", ""])
      expect(await findMeant(assignment, guess)).toEqual([]);
  });

  it("shows who has not come: live, in results and in files, and in no figure", async () => {
    const made = await assign(listed(["Zoë", "Mira", "=1+1"]));
    const owner = ownerOfVisitor(made.teacher);
    const { visitor, attempt } = await take(made.code, "mira");
    await finish(visitor, attempt);
    const missing = { listed: 3, count: 2, names: ["Zoë", "=1+1"] };
    const progress = await loadProgress(made.id, owner);
    expect(progress?.missing).toEqual(missing);
    expect(JSON.stringify(progress && withoutNames(progress))).not.toContain("Zoë");
    const results = await loadClassResults(made.id, owner);
    expect([results?.missing, results?.statistics.n]).toEqual([missing, 1]);
    const file = async (name: string, who = made.teacher) =>
      (await who.get(`/api/v1/assignments/${made.id}/${name}`)).text;
    expect(await file("results.csv")).toMatch(/\r\n"Zoë","","","","has not come",/);
    expect(await file("results.csv")).toMatch(/\r\n"'=1\+1","","","","has not come",/);
    expect(assignmentExportSchema.parse(JSON.parse(await file("export.json"))).missing).toEqual(missing);

    const link = await rotateSecret(made.id, "results", secretOf(made.teacher));
    if (!link.ok) throw new Error("no link");
    const reader = new Visitor();
    await reader.submit("/manage/session", [["secret", linkPath("results", made.id, link.value.secret)]]);
    expect((await loadClassResults(made.id, ownerOfVisitor(reader)))?.missing).toEqual({
      ...missing,
      names: [],
    });
    expect(await file("results.csv", reader)).not.toContain("Zoë");
  });

  it("without a list misses nobody", async () => {
    const made = await assign({ nameRequired: false });
    await take(made.code, "");
    const progress = await loadProgress(made.id, ownerOfVisitor(made.teacher));
    expect(progress?.missing).toEqual({ listed: 0, count: 0, names: [] });
  });
});
