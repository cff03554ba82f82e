import type { Page } from "@playwright/test";

/** Counts the clicks on a page and on all pages that they lead to. */
export const countClicks = async (page: Page): Promise<() => number> => {
  let clicks = 0;
  await page.exposeFunction("countClick", () => (clicks += 1));
  await page.addInitScript(() => {
    addEventListener("click", ({ isTrusted }) => isTrusted && Reflect.get(window, "countClick")(), true);
  });
  return () => clicks;
};
