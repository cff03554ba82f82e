/** Languages that are written from right to left, by their ISO 639 codes. */
const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a locale is written, for `dir` in HTML. Its language decides, whatever its country; one that is unknown runs from left to right. */
export function textDirection(locale: string): "ltr" | "rtl" {
  const [language = ""] = locale.split("-");
  return rightToLeft.has(language.toLowerCase()) ? "rtl" : "ltr";
}
