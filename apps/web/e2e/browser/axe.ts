import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

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

/** Finds nothing to complain of in the page, in light and in dark, nor anything that sticks out sideways. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "dark" ? axe.withRules(ofColour) : axe).analyze();
    const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(findings, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
  expect(await page.evaluate(stickingOut), `${page.url()} sticks out`).toEqual([]);
};
