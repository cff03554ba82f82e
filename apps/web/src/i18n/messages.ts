import { en } from "../../messages/en/index.ts";

/** Everything that people read, by namespace. Every locale has the same keys as English. */
export type AppMessages = typeof en;

/** The locales of the site. A new one is a folder of messages and an entry here. */
export const messages = { en } satisfies Record<string, AppMessages>;
export type Locale = keyof typeof messages;

/**
 * The locale of every page, as no request chooses another yet. Two places that cannot ask for it name the folder of its
 * messages: `app/global-error.tsx` and `scripts/write-refusal.ts`.
 */
export const defaultLocale: Locale = "en";

/** The words where no page is rendered: in responses of handlers, in files and in stored titles. */
export const siteMessages: AppMessages = messages[defaultLocale];
