import { createFormatter, useLocale, useTimeZone } from "next-intl";
import { formatLocales, type Locale } from "./locale.ts";

/**
 * Writes dates, lists and numbers by the conventions of the locale that pages are worded in. Use it in place of
 * next-intl's `useFormatter`, which takes "en" for American.
 */
export function useFormat(): ReturnType<typeof createFormatter> {
  const timeZone = useTimeZone();
  // The type admits only locales that have messages; formatting takes any.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const locale = formatLocales[useLocale()] as Locale;
  return createFormatter({ locale, ...(timeZone !== undefined && { timeZone }) });
}
