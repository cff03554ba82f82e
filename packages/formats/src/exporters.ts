import { aiken } from "./aiken/aiken.ts";
import { anki } from "./anki/anki.ts";
import { ankiCsv } from "./anki-csv/anki-csv.ts";
import { blooket } from "./blooket/blooket.ts";
import { cc } from "./cc/cc.ts";
import { csv } from "./csv/csv.ts";
import { gift } from "./gift/gift.ts";
import { gimkit } from "./gimkit/gimkit.ts";
import { googleForms } from "./google-forms/google-forms.ts";
import { h5p } from "./h5p/h5p.ts";
import { json } from "./json/json.ts";
import { kahoot } from "./kahoot/kahoot.ts";
import { markdown } from "./markdown/markdown.ts";
import { moodleXml } from "./moodle-xml/moodle-xml.ts";
import { print } from "./print/print.ts";
import { qti22, qti30 } from "./qti/qti.ts";
import { quizizz } from "./quizizz/quizizz.ts";
import { scorm12 } from "./scorm12/scorm12.ts";
import type { Exporter } from "./exporter.ts";
import type { Format } from "./format.ts";

/** What writes each format. */
export const exporters: Record<Format, Exporter> = {
  gift,
  "moodle-xml": moodleXml,
  aiken,
  cc,
  qti22,
  qti30,
  kahoot,
  quizizz,
  blooket,
  gimkit,
  "google-forms": googleForms,
  csv,
  h5p,
  scorm12,
  anki,
  "anki-csv": ankiCsv,
  json,
  markdown,
  print,
};
