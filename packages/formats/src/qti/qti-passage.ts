import { textDirection } from "@wellread/content";
import type { QuizInfo } from "../exporter.ts";
import { layOutPassage, makePassageElements } from "../passage.ts";
import { element, type Element } from "../xml.ts";
import { type Dialect, inDialect } from "./dialect.ts";

/** What items call the passage by, and its file as seen from the package and from an item. */
const stimulus = { identifier: "reading", path: "stimuli/reading.xml", href: "../stimuli/reading.xml" };

/** The direction of a text, where it runs from the right. */
export function directionOf({ locale }: Pick<QuizInfo, "locale">): Element["attributes"] {
  return textDirection(locale) === "rtl" ? { dir: "rtl" } : {};
}

/** What a test's section shows beside each of its items: the passage, in versions that have no stimulus for tests to share. */
export function writeRubric({ passage, labels }: QuizInfo, { passagePlace }: Dialect): Element[] {
  if (passage === undefined || passagePlace !== "test_rubric") return [];
  return [element("rubricBlock", makePassageElements(passage, labels), { view: "candidate" })];
}

/** The passage as a file of its own, by its path. */
export function writeStimulus(quiz: QuizInfo, dialect: Dialect): { path: string; root: Element } | undefined {
  const { passage, labels, locale } = quiz;
  if (passage === undefined || dialect.passagePlace !== "stimulus") return undefined;
  const body = element("stimulusBody", makePassageElements(passage, labels), directionOf(quiz));
  const root = element("assessmentStimulus", [body], {
    identifier: stimulus.identifier,
    title: layOutPassage(passage, labels).title,
    "xml:lang": locale,
  });
  return { path: stimulus.path, root: inDialect(root, dialect) };
}

/** How an item refers to that file. */
export function referToStimulus({ passage, labels }: QuizInfo, { passagePlace }: Dialect): Element[] {
  if (passage === undefined || passagePlace !== "stimulus") return [];
  const { identifier, href } = stimulus;
  const { title } = layOutPassage(passage, labels);
  return [element("assessmentStimulusRef", [], { identifier, href, title })];
}

/** One of two columns, in the names that QTI 3 has for layout. */
const half = (content: readonly Element[]) => element("div", content, { class: "qti-layout-col6" });

/** A body with the place beside it where a player shows the stimulus, in the names that QTI 3 has for both. */
export function besideStimulus(
  body: readonly Element[],
  { passage }: QuizInfo,
  { passagePlace }: Dialect,
): readonly Element[] {
  if (passage === undefined || passagePlace !== "stimulus") return body;
  const place = element("div", [], {
    class: "qti-shared-stimulus",
    "data-stimulus-idref": stimulus.identifier,
  });
  return [element("div", [half([place]), half(body)], { class: "qti-layout-row" })];
}
