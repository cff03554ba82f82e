import type { AskedQuestion } from "@wellread/content";
import { defineExporter, type Entry, type QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import type { Labels } from "../labels.ts";
import { sayFeedback } from "../prepare-item.ts";
import { renderEach } from "../render-each.ts";
import { shortenTitle } from "../shorten-title.ts";
import { writeZip } from "../write-zip.ts";
import { playerScript } from "./generated/player.ts";
import { writeManifest } from "./manifest.ts";
import { writePage } from "./page.ts";
import type { PlayData, PlayedQuestion } from "./play-data.ts";
import { playerStyle } from "./player-style.ts";
import { playerWordsOf } from "./player-words.ts";

/**
 * A package that plays the quiz in any platform that launches SCORM 1.2: its own page, with the scoring of the rest of
 * Wellread in its script. The keys are in the page, so it is for practice.
 */
export const scorm12 = defineExporter<PlayedQuestion>({
  extension: "scorm.zip",
  mediaType: "application/zip",
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
  const data: PlayData = { title, words: { yes, no, otherSpelling, ...playerWordsOf(locale) }, questions };
  const files = {
    "index.html": writePage(data, locale),
    "player.css": playerStyle,
    "player.js": playerScript,
  };
  const manifest = writeManifest({ id: identifier, title: shortenTitle(title), files: Object.keys(files) });
  return writeZip({ ...files, "imsmanifest.xml": manifest });
}
