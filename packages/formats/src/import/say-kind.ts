/** What people call the kinds of question that other tools have and that cannot be asked here. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["", "none is given"],
  // Moodle
  ["essay", "essay"],
  ["description", "a text without a question"],
  ["calculated", "calculated number"],
  ["calculatedsimple", "calculated number"],
  ["calculatedmulti", "calculated choice"],
  ["ddwtos", "words dragged into a text"],
  ["gapselect", "words selected in a text"],
  ["ddimageortext", "drag and drop onto a picture"],
  ["ddmarker", "markers dragged onto a picture"],
  ["randomsamatch", "matching made of other questions"],
  ["random", "a question drawn at random"],
  // answers embedded in a text of Moodle's
  ...["SA", "SHORTANSWER", "MW", "SAC", "SHORTANSWER_C", "MWC"].map(
    (code) => [code, "a gap to write in"] as const,
  ),
  ...["NM", "NUMERICAL"].map((code) => [code, "a gap for a number"] as const),
  ...[
    "MR",
    "MULTIRESPONSE",
    "MRH",
    "MULTIRESPONSE_H",
    "MRS",
    "MRHS",
    "MULTIRESPONSE_S",
    "MULTIRESPONSE_HS",
  ].map((code) => [code, "a gap with several right options"] as const),
  // QTI
  ["extendedtextinteraction", "essay"],
  ["uploadinteraction", "a file to hand in"],
  ["drawinginteraction", "a drawing"],
  ["hotspotinteraction", "a place on a picture"],
  ["selectpointinteraction", "a place on a picture"],
  ["positionobjectinteraction", "a place on a picture"],
  ["graphicorderinteraction", "an order on a picture"],
  ["graphicassociateinteraction", "pairs on a picture"],
  ["graphicgapmatchinteraction", "drag and drop onto a picture"],
  ["gapmatchinteraction", "words dragged into a text"],
  ["hottextinteraction", "words marked in a text"],
  ["associateinteraction", "pairs of one list"],
  ["sliderinteraction", "a slider"],
  ["mediainteraction", "sound or film"],
  ["custominteraction", "one tool's own"],
  ["portablecustominteraction", "one tool's own"],
  ["templatedeclaration", "drawn numbers"],
  ["templateprocessing", "drawn numbers"],
  ["printedvariable", "drawn numbers"],
  ["assessmentstimulusref", "a text in a file of its own"],
  ["include", "a text in a file of its own"],
]);

/** A kind of question in plain English words; as the file has it, where it has no other name. */
export function sayKind(type: string): string {
  return kinds.get(type) ?? type;
}
