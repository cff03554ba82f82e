import { expect, test } from "vitest";
import { textDirection } from "./text-direction.ts";

test("English runs left to right, Arabic of any region right to left", () => {
  expect(textDirection("en")).toBe("ltr");
  expect(textDirection("ar")).toBe("rtl");
  expect(textDirection("ar-IQ")).toBe("rtl");
});

test("Central Kurdish runs right to left, and both Kurdish in Latin letters and what is not a locale left to right", () => {
  expect(textDirection("ckb")).toBe("rtl");
  expect(textDirection("CKB-iq")).toBe("rtl");
  expect(textDirection("kmr")).toBe("ltr");
  expect(textDirection("")).toBe("ltr");
});
