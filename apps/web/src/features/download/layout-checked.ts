import type { Format } from "@wellread/formats";

/** Formats that no importer reads in the tests, only readers of our own: the packages' README says the same. */
export const layoutChecked: ReadonlySet<Format> = new Set<Format>([
  "moodle-xml",
  "aiken",
  "kahoot",
  "quizizz",
  "blooket",
  "gimkit",
  "anki-csv",
]);
