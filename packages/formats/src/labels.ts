import type { ParagraphId } from "@wellread/content";

/** The few words that a file needs beside the questions' own. */
export interface Labels {
  readonly yes: string;
  readonly no: string;
  readonly key: string;
  readonly name: string;
  /** What stands for the gap that is asked about, and for the others. */
  readonly gap: string;
  readonly otherGap: string;
  readonly otherSpelling: string;
  readonly paragraph: (id: ParagraphId) => string;
}

const english: Labels = {
  yes: "Yes",
  no: "No",
  key: "Key",
  name: "Name",
  gap: "_____",
  otherGap: "[…]",
  otherSpelling: "Another spelling is more usual",
  paragraph: (id) => ({ t: "title", s: "standfirst" })[String(id)] ?? id.replace(/^p/, "¶"),
};

const byLocale: Readonly<Record<string, Labels>> = { en: english };

/** The labels of a locale; English where there are none. */
export function labelsOf(locale: string): Labels {
  return (Object.hasOwn(byLocale, locale) ? byLocale[locale] : undefined) ?? english;
}

const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Which way a locale is written. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return rightToLeft.has(locale) ? "rtl" : "ltr";
}
