const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/** The direction a locale is written in, for the `dir` of the page. */
export function textDirection(locale: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(locale).language) ? "rtl" : "ltr";
}
