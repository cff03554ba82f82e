import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { exportTo } from "../fixtures/export-to.ts";
import { hardPassage } from "../fixtures/hard-passage.ts";
import { openBrowser } from "../fixtures/open-browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A4 less a centimetre at each side, in CSS pixels. */
const sheet = 718;

it("keeps every line on the sheet, with and without the key", async () => {
  const page = await browser.newPage({ viewport: { width: sheet, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  for (const file of exportTo("print", undefined, hardPassage).files) {
    await page.setContent("text" in file ? file.text : "");
    const widest = await page.evaluate<number>(
      'Math.max(...[...document.querySelectorAll("body *")].map((node) => node.getBoundingClientRect().right))',
    );
    expect(widest).toBeGreaterThan(sheet / 2);
    expect(widest).toBeLessThanOrEqual(sheet);
  }
});
