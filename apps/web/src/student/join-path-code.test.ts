import { expect, test } from "vitest";
import { typedCode } from "./join-path";

test.each([
  ["/a/NNNNNN", "NNNNNN"],
  ["/a/cd%20f-9gh", "cd f-9gh"],
  [`/a/${"N".repeat(60)}`, "N".repeat(40)],
  ["/a/%E0%A4%A", ""],
  ["/a/NNNNNN/not-found", "NNNNNN"],
  ["/a/NNNNNN/reading", null],
  ["/a", null],
  ["/b/NNNNNN", null],
])("the code in %s is %j", (path, code) => {
  expect(typedCode(path)).toBe(code);
});
