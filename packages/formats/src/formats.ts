import { z } from "zod";
import { aiken } from "./aiken/aiken.ts";
import { ankiCsv } from "./anki/anki-csv.ts";
import { anki } from "./anki/anki.ts";
import { blooket } from "./blooket/blooket.ts";
import { cc } from "./cc/cc.ts";
import { csv } from "./csv/csv.ts";
import type { Exporter } from "./exporter.ts";
import { gift } from "./gift/gift.ts";
import { gimkit } from "./gimkit/gimkit.ts";
import { googleForms } from "./google-forms/google-forms.ts";
import { h5p } from "./h5p/h5p.ts";
import { json } from "./json/json.ts";
import { kahoot } from "./kahoot/kahoot.ts";
import type { LossCode } from "./loss.ts";
import { markdown } from "./markdown/markdown.ts";
import { moodleXml } from "./moodle-xml/moodle-xml.ts";
import { print } from "./print/print.ts";
import { qti22, qti30 } from "./qti/qti.ts";
import { quizizz } from "./quizizz/quizizz.ts";
import { scorm12 } from "./scorm12/scorm12.ts";
import type { SupportOfAll } from "./support.ts";

// Each by its own name, so that a page bundles those alone that it hands to `exportQuizWith`.
export {
  aiken,
  anki,
  ankiCsv,
  blooket,
  cc,
  csv,
  gift,
  gimkit,
  googleForms,
  h5p,
  json,
  kahoot,
  markdown,
  moodleXml,
  print,
  qti22,
  qti30,
  quizizz,
  scorm12,
};

/** Every format that a quiz can be written in, in the order in which they are listed everywhere. */
export const exporters = {
  cc,
  gift,
  "moodle-xml": moodleXml,
  aiken,
  kahoot,
  quizizz,
  blooket,
  gimkit,
  "google-forms": googleForms,
  csv,
  qti22,
  qti30,
  h5p,
  anki,
  "anki-csv": ankiCsv,
  scorm12,
  json,
  markdown,
  print,
} satisfies Readonly<Record<string, Exporter>>;

export type Format = keyof typeof exporters;

const isFormat = (name: string): name is Format => Object.hasOwn(exporters, name);

/** The names of the formats, in the order in which they are listed everywhere. */
export const formatSchema = z.enum(Object.keys(exporters).filter(isFormat));
export const formats = formatSchema.options;

/** What is told of each format, by its name. */
function ofEach<Fact>(tell: (exporter: Exporter) => Fact): Readonly<Record<Format, Fact>>;
function ofEach<Fact>(tell: (exporter: Exporter) => Fact): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(exporters).map(([format, exporter]) => [format, tell(exporter)]));
}

/** Every interaction in every format. What is left out or lost here is what each export reports. */
export const support: Readonly<Record<Format, SupportOfAll>> = ofEach((exporter) => exporter.support);

/** What a file of each format loses as a whole, whatever its questions: said once, beside what each question loses. */
export const lossesOfFile: Readonly<Record<Format, readonly LossCode[]>> = ofEach(({ ofFile }) => ofFile);
