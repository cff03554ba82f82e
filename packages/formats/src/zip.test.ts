import { expect, it } from "vitest";
import { readZip } from "./fixtures/read-zip.ts";
import { writeZip } from "./zip.ts";

it("holds what it was given, in the order of the paths", () => {
  const files = { "b/مرحبا.txt": "مرحبا", "a.txt": "é", "b/a.txt": "" };
  const read = readZip(writeZip(files));
  expect(read).toEqual(files);
  expect(Object.keys(read)).toEqual(["a.txt", "b/a.txt", "b/مرحبا.txt"]);
});

it("gives the same bytes whatever the order and the hour", () => {
  expect(writeZip({ a: "1", b: "2" })).toEqual(writeZip({ b: "2", a: "1" }));
  expect(writeZip({ a: "1" }).subarray(10, 14)).toEqual(Uint8Array.of(0, 0, 0x21, 0));
});
