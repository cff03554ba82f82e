import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { reading } from "@wellread/content/reading/will-of-victory";
import { passageOf } from "../passage.ts";
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
const sheetHeight = 1047;

it("keeps each reading on a page of its own, which a sheet has room for", async () => {
  const page = await browser.newPage({ viewport: { width: sheet, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  for (const level of ["full", "plain"] as const) {
    const passage = passageOf(reading[level], "Will of Victory");
    const [file] = exportTo("print", undefined, passage).files;
    await page.setContent(file !== undefined && "text" in file ? file.text : "");
    const section = page.locator(".reading");
    const box = await section.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThan(sheetHeight);
    const breaks = await page.evaluate<string>(
      'getComputedStyle(document.querySelector(".reading")).breakAfter',
    );
    expect(breaks).toBe("page");
  }
});

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
