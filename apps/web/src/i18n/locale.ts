/**
 * The locales that `messages/` contains. A new one is a folder of messages, a row here and in `formatLocales`, and a
 * row in `messages.ts`.
 */
export const locales = ["en"] as const;
export type Locale = (typeof locales)[number];

/** The locale of every page, as no request chooses another yet. */
export const defaultLocale: Locale = "en";

/** Whose conventions dates, lists and numbers follow. Without a country "en" would be American. */
export const formatLocales: Record<Locale, string> = { en: "en-GB" };
