/** The direction a locale is written in, for the `dir` of the page, as Unicode's data have it. */
export const textDirection = (locale: string): "ltr" | "rtl" =>
  new Intl.Locale(locale).getTextInfo().direction;

/** Where the conventions are not those that the locale has by itself: without a country "en" would be American. */
const conventions: Readonly<Record<string, string>> = { en: "en-GB" };

/** Whose conventions dates, lists and numbers follow in a locale. */
export const formatLocale = (locale: string): string => conventions[locale] ?? locale;
