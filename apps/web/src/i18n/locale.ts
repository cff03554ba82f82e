/** Where the conventions are not those that the locale has by itself: without a country "en" would be American. */
const conventions: Readonly<Record<string, string>> = { en: "en-GB" };

/** Whose conventions dates, lists and numbers follow in a locale. */
export const formatLocale = (locale: string): string => conventions[locale] ?? locale;
