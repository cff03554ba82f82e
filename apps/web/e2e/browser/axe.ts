import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { untilAwake } from "./arrive.ts";

/** What makes the page wider than the window, if anything does. */
const stickingOut = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => Math.round(element.getBoundingClientRect().right) === scrollWidth,
  );
  return [`${scrollWidth - clientWidth} pixels`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120))];
};

/** What can differ where only the colours do: the page is the same in dark, and asking all of it twice takes twice as long. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Every fault of accessibility that axe finds in a page and its frames, of any impact, told so that it can be found. */
export const faultsOf = async (page: Page, rules: readonly string[] = []): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // A page without frames is asked in one go, without a second page to put the answers together.
  axe.setLegacyMode(page.frames().length === 1);
  if (rules.length > 0) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Colours do not depend on the width of a window: those of the dark are asked of a wide one. */
const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? 0) >= 600;

/** Waits until all of a page is there, with what React adds to it: else it is chance what is looked at. */
const untilWhole = async (page: Page): Promise<void> => {
  await page.waitForLoadState();
  if ((await page.locator("script[src*='/_next/']").count()) > 0) await untilAwake(page);
};

/** Finds nothing to complain of in the page, in light and in dark, nor anything that sticks out sideways. */
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
