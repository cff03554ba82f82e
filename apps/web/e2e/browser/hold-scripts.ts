import type { Page } from "@playwright/test";

/** Holds back the scripts of later pages, as a slow connection does, until the function it returns is called. */
export const holdScripts = async (page: Page): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
};
