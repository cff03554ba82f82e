import { expect, test } from "vitest";
import { textDirection } from "./locale.ts";

test("English runs left to right, Arabic of any region and Sorani right to left", () => {
  expect(textDirection("en")).toBe("ltr");
  expect(textDirection("ar")).toBe("rtl");
  expect(textDirection("ar-IQ")).toBe("rtl");
  expect(textDirection("ckb")).toBe("rtl");
});
