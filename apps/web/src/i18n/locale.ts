/** The locales that `messages/` holds. A new one is a folder of messages and a row here. */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];

/** The locale that pages are in unless something says otherwise. */
export const defaultLocale: Locale = "en";

/** Whose conventions dates, lists and numbers follow. Without a country "en" would be American. */
export const formatLocales: Record<Locale, string> = { en: "en-GB" };
