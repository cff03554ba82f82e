import { textDirection } from "@wellread/content";
import { defineExporter, type QuizInfo } from "../exporter.ts";
import { letterOf, type PaperQuestion, renderPaperQuestions } from "../paper-question.ts";
import { layOutPassage } from "../passage.ts";
import { escapeXml } from "../xml.ts";
import { native, supportAll } from "../support.ts";

/** Ink on paper: black on white, questions kept whole on a page. */
const printStyle = `
body { font: 12pt/1.45 system-ui, sans-serif; max-inline-size: 42rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font: 700 18pt/1.2 serif; }
h2 { font: 400 13pt/1.4 serif; margin: 0; }
ol > li { margin-block: 1.4rem; break-inside: avoid; }
ul { list-style: none; margin-block: .5rem; padding: 0; }
ul > li { margin-block: .25rem; }
.line { display: inline-block; inline-size: 16rem; border-block-end: 1px solid; }
.short { inline-size: 2rem; }
.mark { display: inline-block; margin-inline-start: 1.2rem; }
.key { border-inline-start: 3px solid; padding-inline-start: .8rem; }
.remark { margin-block: .25rem; font-size: 10pt; font-style: italic; }
.why { font-style: italic; }
.reading { break-after: page; }
.reading h2 { font: 700 15pt/1.3 serif; margin-block-end: .6rem; }
.reading p { display: grid; grid-template-columns: 3rem 1fr; align-items: baseline; margin-block: .45rem; font: 11.5pt/1.35 serif; }
.reading .place { font: 9pt system-ui, sans-serif; }
.reading .source { display: block; font-size: 10pt; font-style: italic; }
@media print { body { margin: 0; max-inline-size: none; } }
`;

/** Two pages to print: the questions, and beside them a page that has the key as well. No script, nothing to load. */
export const print = defineExporter<PaperQuestion>({
  extension: "html",
  mediaType: "text/html",
  group: "paper",
  layoutChecked: false,
  ofFile: ["topics", "scored_by_hand"],
  passagePlace: "top",
  support: supportAll(native()),
  render: renderPaperQuestions,
  assemble: (questions, quiz) => [
    { path: `${quiz.baseName}.html`, text: writePage(questions, quiz, false) },
    { path: `${quiz.baseName}-key.html`, text: writePage(questions, quiz, true) },
  ],
});

function writePage(questions: readonly PaperQuestion[], quiz: QuizInfo, withKey: boolean): string {
  const { title, locale, labels } = quiz;
  const name = escapeXml(withKey ? `${title} · ${labels.key}` : title);
  return `<!doctype html>
<html lang="${escapeXml(locale)}" dir="${textDirection(locale)}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${name}</title>
<style>${printStyle}</style>
</head>
<body>
<h1 dir="auto">${name}</h1>
${withKey ? "" : `<p class="name">${escapeXml(labels.name)}: <span class="line"></span></p>\n${writePassage(quiz)}`}<ol>
${questions.map((question) => writeQuestion(question, withKey)).join("\n")}
</ol>
</body>
</html>
`;
}

/** On a sheet of its own, so that it can lie beside the questions. */
function writePassage({ passage, labels }: QuizInfo): string {
  if (passage === undefined) return "";
  const { title, lines, sourceLine } = layOutPassage(passage, labels);
  const paragraphs = lines.map(
    ({ mark, text }) => `<p dir="auto"><span class="place">${escapeXml(mark)}</span> ${escapeXml(text)}</p>`,
  );
  return `<section class="reading">
<h2 dir="auto">${escapeXml(title)}</h2>
${paragraphs.join("\n")}
<p class="source">${escapeXml(sourceLine)}</p>
</section>
`;
}

function writeQuestion(question: PaperQuestion, withKey: boolean): string {
  const { stem, remark, statement, prompts, choices, typed, key } = question;
  const parts = [
    `<h2 dir="auto">${escapeXml(stem)}</h2>`,
    remark === "" ? "" : `<p class="remark">${escapeXml(remark)}</p>`,
    statement === "" ? "" : `<p dir="auto">${escapeXml(statement)}</p>`,
    list("prompts", prompts.map(writePrompt)),
    list(
      "choices",
      choices.map((text, index) => `${letterOf(index)}. <bdi>${escapeXml(text)}</bdi>`),
    ),
    typed ? '<p><span class="line"></span></p>' : "",
    withKey ? list("key", key.map(writeKey)) : "",
  ];
  return `<li>\n${parts.filter((part) => part !== "").join("\n")}\n</li>`;
}

function list(kind: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `<ul class="${kind}">\n${lines.map((line) => `<li dir="auto">${line}</li>`).join("\n")}\n</ul>`;
}

function writePrompt({ text, marks }: PaperQuestion["prompts"][number]): string {
  // The space before each is where a line may break.
  const boxes = marks.map((mark) => ` <span class="mark">☐ <bdi>${escapeXml(mark)}</bdi></span>`);
  return `${boxes.length === 0 ? '<span class="short line"></span> ' : ""}<bdi>${escapeXml(text)}</bdi>${boxes.join("")}`;
}

function writeKey({ answer, feedback }: PaperQuestion["key"][number]): string {
  const why = feedback === "" ? "" : ` <span class="why">${escapeXml(feedback)}</span>`;
  return `✓ <b>${escapeXml(answer)}</b>${why}`;
}
