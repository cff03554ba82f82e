import type { Page } from "@playwright/test";

/** Makes the browser block third-party cookies on this page, as a setting of its user does. */
export const blockThirdPartyCookies = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCookieControls", { enableThirdPartyCookieRestriction: true });
};
