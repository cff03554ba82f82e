import { en } from "../../messages/en/index.ts";

/** All that people read, by namespace. Every locale has the same keys as English. */
export type AppMessages = typeof en;

/** The locales of the site. A new one is a folder of messages and an entry here. */
export const messages = { en } satisfies Record<string, AppMessages>;
export type Locale = keyof typeof messages;

/**
 * The locale of every page: no request chooses another yet. Two places that can ask for nothing name it by the folder of
 * its messages: `app/global-error.tsx` and `scripts/write-refusal.ts`.
 */
export const defaultLocale: Locale = "en";

/** What is said where no page is rendered: in the answers of handlers, in files and in titles that are stored. */
export const siteMessages: AppMessages = messages[defaultLocale];
