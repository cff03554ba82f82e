import type { Entry, QuizInfo, Renderers } from "./exporter.ts";
import type { Item } from "./item.ts";

/** For formats that write every interaction in one way. */
export function renderEach<Unit>(write: (item: Item, quiz: QuizInfo, entry: Entry) => Unit): Renderers<Unit> {
  const render = (item: Item, quiz: QuizInfo, entry: Entry) => [write(item, quiz, entry)];
  return {
    choice: render,
    "true-false-set": render,
    "multiple-response": render,
    match: render,
    order: render,
    "text-entry": render,
    "number-entry": render,
    "inline-choice": render,
  };
}
