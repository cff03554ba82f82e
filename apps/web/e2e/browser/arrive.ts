import { expect, type Page } from "@playwright/test";

/** Waits until the whole page of an address has loaded. The address changes before the rest of a page has come. */
export const arrive = async (page: Page, address: string | RegExp): Promise<void> => {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState();
};

/**
 * Waits until React has hydrated the page, as the element in which Next announces new pages shows. Before that, forms
 * and links work as without JavaScript, so a test of what only JavaScript does must not begin earlier.
 */
export const untilAwake = (page: Page): Promise<void> =>
  expect(page.locator("next-route-announcer")).toBeAttached();
