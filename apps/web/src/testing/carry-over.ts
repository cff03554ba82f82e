import type { Response as QuizResponse } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { isJsonObject } from "@/shell/json-object";

type Option = { place: string; id: string; text: string };

/** Every option in a public question, with its place. */
function optionsIn(value: unknown, place = ""): Option[] {
  if (Array.isArray(value)) return value.flatMap((item) => optionsIn(item, place));
  if (!isJsonObject(value)) return [];
  const { id, text, ...rest } = value;
  if (typeof id === "string" && typeof text === "string") return [{ place, id, text }];
  const within = place === "" ? "" : String(id);
  return Object.entries(rest).flatMap(([name, inner]) => optionsIn(inner, `${place}/${within}/${name}`));
}

const nameOf = ({ place, text }: Option): string => `${place}\n${text}`;

/**
 * Turns an answer to one presentation of a question into an answer to another, by the text of the options and their
 * places.
 */
export function carryOver(
  response: QuizResponse,
  from: PublicAskedQuestion,
  to: PublicAskedQuestion,
): unknown {
  const names = new Map(optionsIn(from).map((option) => [option.id, nameOf(option)]));
  const ids = new Map(optionsIn(to).map((option) => [nameOf(option), option.id]));
  const text = JSON.stringify(response).replaceAll(/"(o[0-9a-z]{12})"/g, (_all, known: string) =>
    JSON.stringify(ids.get(names.get(known) ?? "")),
  );
  return JSON.parse(text);
}
