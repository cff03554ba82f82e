import { array, assert, constant, integer, maxSafeInteger, oneof, property, string, tuple } from "fast-check";
import initSqlJs from "sql.js";
import { expect, it } from "vitest";
import { type SqlValue, writeDatabase } from "./sqlite.ts";

const sqlite = await initSqlJs();
const sql = "CREATE TABLE things (id integer PRIMARY KEY, name text, size integer)";

/** What SQLite itself reads of the rows, and what it finds wrong with the file. */
function readBack(rows: readonly (readonly SqlValue[])[]) {
  const numbered = rows.map((values, index) => ({ rowid: index * 7 + 1, values: [null, ...values] }));
  const empty = { name: "empty", sql: "CREATE TABLE empty (one integer)", rows: [] };
  const database = new sqlite.Database(writeDatabase([{ name: "things", sql, rows: numbered }, empty]));
  const read = (query: string) => database.exec(query)[0]?.values ?? [];
  const check = [...read("PRAGMA integrity_check"), ...read("SELECT count(*) FROM empty")];
  const found = read("SELECT name, size FROM things ORDER BY id");
  const last = read(`SELECT name FROM things WHERE id = ${(rows.length - 1) * 7 + 1}`);
  database.run("INSERT INTO things (name, size) VALUES ('more', 1)");
  const grown = [...read("PRAGMA integrity_check"), ...read("SELECT count(*) FROM things")];
  database.close();
  return { check, found, last, grown };
}

const sound = [["ok"], [0]];

it("is a database to SQLite, whatever its rows hold", () => {
  const long = integer({ min: 3900, max: 9000 }).map((length) => "é".repeat(length / 2));
  const text = oneof(string({ unit: "binary" }), long);
  const size = oneof(maxSafeInteger(), integer({ min: -300, max: 300 }), constant(null));
  assert(
    property(array(tuple(text, size), { maxLength: 20 }), (rows) => {
      const { check, found, grown } = readBack(rows);
      expect(check).toEqual(sound);
      expect(found).toEqual(rows);
      expect(grown).toEqual([["ok"], [rows.length + 1]]);
    }),
    { numRuns: 40 },
  );
});

it.each([1, 4050, 4060, 4061, 4062, 4096, 8184, 65_536, 200_000])("holds a text of %i letters", (length) => {
  const text = "x".repeat(length);
  expect(readBack([[text, 1]])).toMatchObject({ check: sound, found: [[text, 1]] });
});

it("holds more rows than one level of branches points to", () => {
  const rows = Array.from({ length: 2300 }, (_, index) => [`${index}`.padEnd(2000), index] as const);
  const { check, found, last } = readBack(rows);
  expect(check).toEqual(sound);
  expect(found).toEqual(rows);
  expect(last).toEqual([["2299".padEnd(2000)]]);
});

it("takes no number that it could not give back", () => {
  expect(() => readBack([["x", 0.5]])).toThrow(RangeError);
});
