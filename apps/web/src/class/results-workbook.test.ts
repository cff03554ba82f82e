import readWorkbook from "read-excel-file/node";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { readZip } from "../../../../packages/formats/src/fixtures/read-zip";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { answer } from "@/testing/app-routes";
import { assign, type Made, take } from "@/testing/assign";
import { assignmentExportSchema } from "./assignment-export.server";

/** Names that a spreadsheet could take for something else, and what CSV makes of them. */
const names = ["=1+1", "+49 170", "-Anna", "@x1", "007", "1e5", "12.05.2026", "O’Hara", "Mira"];

async function download({ id, teacher }: Made, file: string): Promise<Buffer> {
  const request = new Request(`http://localhost:3000/api/v1/assignments/${id}/${file}`, {
    headers: { host: "localhost:3000", cookie: teacher.cookie ?? "" },
  });
  return Buffer.from(await (await answer(request)).arrayBuffer());
}

/** 28 March 2026, half past eleven at night in UTC: the next day in Berlin, and before its clocks go forward. */
const submitted = Date.UTC(2026, 2, 28, 23, 30, 15);
/** The same in July, when Berlin is two hours ahead. */
const late = Date.UTC(2026, 6, 1, 22, 5);

/** A class with those names in Berlin, the first of whom submitted at a known time. */
async function teach(): Promise<Made> {
  const made = await assign({ timeZone: "Europe/Berlin" });
  for (const name of names) {
    const { visitor, attempt } = await take(made.code, name);
    await visitor.submit(`/attempts/${attempt.id}/submission`, []);
  }
  const database = await getDatabase();
  await database
    .updateTable("attempts")
    .set({ submitted_at: submitted, late_at: late })
    .where("assignment", "=", made.id)
    .execute();
  return made;
}

/** The cells of a sheet as they are stored: the type, the style and the content. */
const cellsOf = (xml: string): { type: string | undefined; style: string | undefined; inner: string }[] =>
  [...xml.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, attributes = "", inner = ""]) => ({
      type: / t="(\w+)"/.exec(attributes)?.[1],
      style: / s="(\d+)"/.exec(attributes)?.[1],
      inner,
    }),
  );

describeEachDatabase("a workbook of results", () => {
  it("has names as they are, dates that are dates, and numbers that are numbers, percentages too", async () => {
    const made = await teach();
    const [results, answers] = await readWorkbook(await download(made, "results.xlsx"));
    const [heads = [], ...rows] = results?.data ?? [];
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(answers?.data.slice(1).map(([name]) => name)).toEqual(names);

    const column = (name: string) => rows.map((row) => row[heads.indexOf(name)]);
    // As the clocks in Berlin showed it: a spreadsheet has no time zones, so the heading says it.
    const seconds = (name: string) => {
      const [at] = column(name);
      // A day is stored as a fraction, so a reader may be a millisecond off.
      return at instanceof Date ? Math.round(at.getTime() / 1000) * 1000 : at;
    };
    expect(seconds("Submitted (Europe/Berlin)")).toBe(Date.UTC(2026, 2, 29, 0, 30, 15));
    expect(seconds("Late since (Europe/Berlin)")).toBe(Date.UTC(2026, 6, 2, 0, 5));
    const percent = Number(column("Percent")[0]);
    expect(percent).toBeGreaterThanOrEqual(0);
    expect(percent).toBeLessThanOrEqual(1);
    const types = ["Points", "Out of", "Percent", "Attempt", "Answers too late", "Question 1"].map((name) => [
      name,
      ...new Set(column(name).map((value) => typeof value)),
    ]);
    expect(types.map(([, ...kinds]) => kinds)).toEqual(types.map(() => ["number"]));

    // And as it is stored, whatever a reader makes of it.
    const files = readZip(await download(made, "results.xlsx"));
    const sheet = files["xl/worksheets/sheet1.xml"] ?? "";
    const all = Object.entries(files).flatMap(([path, xml]) =>
      path.startsWith("xl/worksheets/") ? [xml] : [],
    );
    for (const xml of all) {
      expect(xml).not.toContain("<f>");
      expect(cellsOf(xml).filter(({ inner }) => inner.includes("'="))).toEqual([]);
    }
    const width = 9 + 10;
    const [name, points, , share, , , at] = cellsOf(sheet).slice(width, 2 * width);
    expect(["s", "inlineStr"]).toContain(name?.type);
    expect([undefined, "n"]).toContain(points?.type);
    expect([undefined, "n"]).toContain(at?.type);
    expect(at?.inner).toMatch(/^<v>46110\.\d+<\/v>$/);
    expect(files["xl/styles.xml"]).toContain('formatCode="yyyy-mm-dd hh:mm"');
    expect(at?.style).not.toBe(points?.style);
    expect(share?.style).not.toBe(points?.style);
  });

  it("changes nothing in the other files: CSV is guarded, and all times are in ISO 8601", async () => {
    const made = await teach();
    const csv: string[][] = parse(await download(made, "results.csv"), { bom: true });
    expect(csv[0]?.slice(0, 9)).toEqual([
      "Name",
      "Points",
      "Out of",
      "Percent",
      "State",
      "Attempt",
      "Submitted (UTC)",
      "Late since (UTC)",
      "Answers too late",
    ]);
    expect(csv.slice(1).map(([name]) => name)).toEqual([
      "'=1+1",
      "'+49 170",
      "'-Anna",
      "'@x1",
      ...names.slice(4),
    ]);
    expect(csv[1]?.slice(6, 8)).toEqual(["2026-03-28T23:30:15.000Z", "2026-07-01T22:05:00.000Z"]);
    expect(csv[1]?.[3]).toMatch(/^\d{1,3}$/);
    const json = assignmentExportSchema.parse(JSON.parse(String(await download(made, "export.json"))));
    expect(json.attempts[0]?.submittedAt).toBe("2026-03-28T23:30:15.000Z");
    expect(json.students.map(({ nickname }) => nickname)).toEqual(names);
  });
});
