import { expect, type Page } from "@playwright/test";

/** Waits until the whole page of an address is there. The address changes before the rest of a page has come. */
export const arrive = async (page: Page, address: string | RegExp): Promise<void> => {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState();
};

/**
 * Waits until React has taken the page over, as it shows by the element in which Next tells of new pages. Before, forms
 * and links work as without JavaScript; a test of what only JavaScript does must not begin earlier.
 */
export const untilAwake = (page: Page): Promise<void> =>
  expect(page.locator("next-route-announcer")).toBeAttached();
