import { createFormatter, type NumberFormatOptions, useLocale, useTimeZone } from "next-intl";
import type { Locale } from "./messages";

/** Where the conventions are not those that the locale has by itself: without a country "en" would be American. */
const conventions: Readonly<Record<string, string>> = { en: "en-GB" };

/** Whose conventions dates, lists and numbers follow in a locale. */
export const formatLocale = (locale: string): string => conventions[locale] ?? locale;

type Formatter = ReturnType<typeof createFormatter>;

/** A number that rounds to zero has no sign: one that was computed as −2·10⁻¹⁶ is 0. */
type Writes = Omit<Formatter, "number"> & {
  number: (value: number, options?: NumberFormatOptions) => string;
};

/**
 * Writes dates, lists and numbers by the conventions of the locale that pages are worded in. Use it in place of
 * next-intl's `useFormatter`, which takes "en" for American.
 */
export function useFormat(): Writes {
  const timeZone = useTimeZone();
  // The type admits only locales that have messages; formatting takes any.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const locale = formatLocale(useLocale()) as Locale;
  const formatter = createFormatter({ locale, ...(timeZone !== undefined && { timeZone }) });
  const number: Writes["number"] = (value, options) => {
    const written = formatter.number(value, options);
    return written === formatter.number(-0, options) ? formatter.number(0, options) : written;
  };
  return { ...formatter, number };
}
