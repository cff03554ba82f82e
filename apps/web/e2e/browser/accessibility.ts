import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Every fault of accessibility that axe finds on a page, of any impact, told so that it can be found. */
export const faultsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
