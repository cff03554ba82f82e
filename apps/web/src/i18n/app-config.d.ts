import type { AppMessages, Locale } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: AppMessages;
  }
}

declare global {
  namespace Intl {
    interface Locale {
      /** In every browser and Node that we run in, and not in TypeScript's library yet. */
      getTextInfo(): { direction: "ltr" | "rtl" };
    }
  }
}
