import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { createRequire } from "node:module";
import { untilAwake } from "./arrive.ts";

/** The elements that make the page wider than the window. */
const stickingOut = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => Math.round(element.getBoundingClientRect().right) === scrollWidth,
  );
  return [`${scrollWidth - clientWidth} pixels`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120))];
};

/** The rules that depend on colours: everything else is the same in dark, and checking it twice takes twice as long. */
const ofColour = ["color-contrast", "link-in-text-block"];

const { source }: { source: string } = createRequire(import.meta.resolve("@axe-core/playwright"))("axe-core");

/** Puts axe into a page that does not have it yet: half a megabyte of script, which a browser takes its time to read. */
const bringAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
};

/**
 * Every accessibility fault that axe finds in a page and its frames, of any impact, described so that it can be found.
 */
export const faultsOf = async (page: Page, rules: readonly string[] = []): Promise<string[]> => {
  const isAlone = page.frames().length === 1;
  if (isAlone) await bringAxe(page);
  const axe = new AxeBuilder(isAlone ? { page, axeSource: "0" } : { page });
  axe.options({ resultTypes: ["violations"] });
  // A page without frames is checked in one go, without a second page that merges the results.
  axe.setLegacyMode(isAlone);
  if (rules.length > 0) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Colours do not depend on the width of a window, so the dark ones are checked in a wide one only. */
const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 600;

/** Waits until the whole page is there, with what React adds to it, as otherwise chance decides what is checked. */
const untilWhole = async (page: Page): Promise<void> => {
  await page.waitForLoadState();
  if ((await page.locator("script[src*='/_next/']").count()) > 0) await untilAwake(page);
};

/** Expects that axe finds nothing in the page, in light and in dark, and that nothing overflows sideways. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await untilWhole(page);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await faultsOf(page), `${page.url()} in light`).toEqual([]);
  expect(await page.evaluate(stickingOut), `${page.url()} sticks out`).toEqual([]);
  if (isWide(page)) {
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await faultsOf(page, ofColour), `${page.url()} in dark`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};
