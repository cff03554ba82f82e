import { textDirection, type AskedQuestion } from "@wellread/content";
import { defineExporter, type Entry, type QuizInfo, renderEach } from "../exporter.ts";
import { type Item, sayFeedback } from "../item.ts";
import { type Labels, wordsOf } from "../words/index.ts";
import { shortenTitle } from "../title.ts";
import { element, escapeXml, writeDocument } from "../xml.ts";
import { writeZip } from "../zip.ts";
import { playerScript } from "./generated/player.ts";
import type { PlayData, PlayedQuestion } from "./play-data.ts";
import { layOutPassage } from "../passage.ts";
import { native, supportAll } from "../support.ts";

/** What the manifest says of the quiz: SCORM 1.2, Content Aggregation Model, 2.3. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
}

/** At this score, in per cent, a platform counts the quiz as passed; it lets the teacher change it. */
const masteryScore = 50;

/** The manifest of a package with one page that reports a score. */
function writeManifest({ id, title, files }: Described): string {
  const item = element(
    "item",
    [element("title", title), element("adlcp:masteryscore", String(masteryScore))],
    { identifier: "quiz", identifierref: "page", isvisible: "true" },
  );
  const manifest = element(
    "manifest",
    [
      element("metadata", [element("schema", "ADL SCORM"), element("schemaversion", "1.2")]),
      element(
        "organizations",
        [element("organization", [element("title", title), item], { identifier: "whole" })],
        { default: "whole" },
      ),
      element("resources", [
        element(
          "resource",
          files.map((href) => element("file", [], { href })),
          { identifier: "page", type: "webcontent", "adlcp:scormtype": "sco", href: files[0] ?? "" },
        ),
      ]),
    ],
    {
      identifier: id,
      version: "1.0",
      xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
  );
  return writeDocument(manifest);
}

/** Nothing is loaded but what stands in the package. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The passage as a panel that can be folded, and scrolls by itself: the script has nothing to do with it. */
function writePanel({ passage, labels }: QuizInfo): string {
  if (passage === undefined) return "";
  const { title, lines, sourceLine } = layOutPassage(passage, labels);
  const paragraphs = lines.map(
    ({ mark, text }) => `<p dir="auto"><span class="place">${escapeXml(mark)}</span> ${escapeXml(text)}</p>`,
  );
  return `<aside class="reading" aria-label="${escapeXml(labels.reading)}">
<details open="open">
<summary>${escapeXml(labels.reading)}</summary>
<div class="text" role="group" tabindex="0" aria-label="${escapeXml(title)}">
<p class="title" dir="auto">${escapeXml(title)}</p>
${paragraphs.join("\n")}
<p class="source">${escapeXml(sourceLine)}</p>
</div>
</details>
</aside>
`;
}

/** The page that the platform opens: what is asked is data in it, which the script plays. */
function writePage(data: PlayData, quiz: QuizInfo): string {
  const { locale } = quiz;
  return `<!doctype html>
<html lang="${escapeXml(locale)}" dir="${textDirection(locale)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(data.title)}</title>
<link rel="stylesheet" href="player.css"/>
<script type="application/json" id="quiz">${writeJson(data)}</script>
<script src="player.js" defer="defer"></script>
</head>
<body>
${writePanel(quiz)}<main></main>
</body>
</html>
`;
}

/** JSON without a mark that HTML or XML would read, so that it cannot end the element it stands in. */
function writeJson(data: PlayData): string {
  const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
  return JSON.stringify(data).replaceAll(/[<>&]/g, (mark) => escapes[mark] ?? "");
}

/** Ink on paper, in the light or dark that the reader has chosen; nothing told by colour alone. */
const playerStyle = `:root { color-scheme: light dark; --ink: #1d1b18; --soft: #5c574f; --paper: #fbfaf7; --rule: #8a8378; --accent: #9c2a1b; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #eeeae2; --soft: #b5aea2; --paper: #191714; --rule: #857e73; --accent: #f0897a; --on-accent: #1d1b18; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, .statement { font-family: Georgia, serif; font-weight: 600; line-height: 1.3; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h1:focus { outline: none; }
h2 { font-size: 1.125rem; margin: 0; }
.statement { font-weight: 400; line-height: 2.4; }
.statement select { margin-block: .25rem; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend { padding: 0; }
.hint { color: var(--soft); margin-block: .5rem; }
.choice { display: flex; gap: .75rem; align-items: baseline; padding: .6rem .75rem; margin-block: .4rem; border: 1px solid var(--rule); border-radius: .25rem; min-block-size: 2.75rem; cursor: pointer; }
.choice input { inline-size: 1.15rem; block-size: 1.15rem; flex: none; accent-color: var(--accent); }
.part { display: block; margin-block: 1rem; }
.part .label { display: block; margin-block-end: .25rem; }
select, input[type="text"] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--rule); border-radius: .25rem; padding: .5rem; min-block-size: 2.75rem; max-inline-size: 100%; }
.part select, .part input[type="text"] { inline-size: 100%; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1.5rem; }
button { font: inherit; font-weight: 600; padding: .6rem 1.25rem; min-block-size: 2.75rem; border: 1px solid var(--accent); border-radius: .25rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button.quiet { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.score { font-size: 1.25rem; }
ol { padding-inline-start: 1.5rem; }
ol > li { margin-block: 1.75rem; }
.mark { font-weight: 600; margin-block: .25rem; }
.reading { max-inline-size: 42rem; margin: 0 auto; padding: 1rem 1rem 0; }
.reading summary { padding-block: .6rem; min-block-size: 2.75rem; font-weight: 600; cursor: pointer; }
.reading .text { max-block-size: 40vh; overflow-y: auto; padding: 0 1rem; border: 1px solid var(--rule); border-radius: .25rem; font-family: Georgia, serif; }
.reading .title { font-weight: 600; font-size: 1.125rem; line-height: 1.3; }
.place { color: var(--soft); font: .875rem system-ui, sans-serif; }
.source { color: var(--soft); font-style: italic; }
@media (min-width: 52rem) {
  body:has(.reading) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; max-inline-size: 80rem; margin-inline: auto; }
  body:has(.reading > details:not([open])) { grid-template-columns: auto minmax(0, 1fr); }
  .reading { position: sticky; inset-block-start: 0; margin: 0; padding-block: 1.5rem; }
  .reading .text { max-block-size: calc(100vh - 7rem); }
}
.why { padding-inline-start: 1.1rem; color: var(--soft); }
`;

/**
 * A package that plays the quiz in any platform that launches SCORM 1.2: its own page, with the scoring of the rest of
 * Wellread in its script. The keys are in the page, so it is for practice.
 */
export const scorm12 = defineExporter<PlayedQuestion>({
  extension: "scorm.zip",
  mediaType: "application/zip",
  group: "platform",
  layoutChecked: false,
  ofFile: ["keys_in_file"],
  passagePlace: "panel",
  support: supportAll(native()),
  render: renderEach(makePlayed),
  assemble: (questions, quiz) => [{ path: `${quiz.baseName}.scorm.zip`, bytes: pack(questions, quiz) }],
});

function makePlayed(_item: Item, { labels }: QuizInfo, { question, presentation }: Entry): PlayedQuestion {
  // Neither is needed to play, and a teacher's own question has none.
  const bare = "proof" in question ? { ...question, facts: [], proof: { claims: [], given: [] } } : question;
  return { question: { ...bare, feedback: sayAll(question.feedback, labels) }, presentation };
}

/** Feedback that names its paragraphs itself. */
function sayAll(feedback: AskedQuestion["feedback"], labels: Labels): AskedQuestion["feedback"] {
  return Object.fromEntries(
    Object.entries(feedback).map(([part, why]) => [part, { text: sayFeedback(why, labels), paragraphs: [] }]),
  );
}

function pack(questions: readonly PlayedQuestion[], quiz: QuizInfo): Uint8Array {
  const { title, locale, identifier, labels } = quiz;
  const { yes, no, otherSpelling } = labels;
  const data: PlayData = { title, words: { yes, no, otherSpelling, ...wordsOf(locale).player }, questions };
  const files = {
    "index.html": writePage(data, quiz),
    "player.css": playerStyle,
    "player.js": playerScript,
  };
  const manifest = writeManifest({ id: identifier, title: shortenTitle(title), files: Object.keys(files) });
  return writeZip({ ...files, "imsmanifest.xml": manifest });
}
