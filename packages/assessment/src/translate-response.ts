import { optionIdSchema, type Interaction, type OptionId, type QuestionId } from "@wellread/content";
import type { OptionIds } from "./option-ids.ts";
import type { OptionPlace } from "./option-places.ts";
import type { Response, ResponseOf } from "./response.ts";

/** A response that does not fit its question, with the path of the fault within the response. */
export interface ResponseError {
  /** An id that this question of this attempt does not show, or a response to another interaction. */
  code: "unknown_option" | "wrong_interaction";
  path: (string | number)[];
}
export type Translation = { ok: true; response: Response } | { ok: false; error: ResponseError };

/** Translates one id that stands at `path`. */
type Translate = (place: OptionPlace, id: string, path: (string | number)[]) => OptionId;

/** Stands in for an id without a translation; the response that holds it is then refused. */
const unknown = optionIdSchema.parse("unknown");

type Translators = { [I in Interaction]: (response: ResponseOf<I>, to: Translate) => ResponseOf<I> };

const list = (options: readonly OptionId[], to: Translate) =>
  options.map((option, index) => to("options", option, ["options", index]));

const translators: Translators = {
  choice: ({ option, ...rest }, to) => ({ ...rest, option: to("options", option, ["option"]) }),
  "true-false-set": ({ values, ...rest }, to) => ({
    ...rest,
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [to("options", id, ["values", id]), value]),
    ),
  }),
  "multiple-response": ({ options, ...rest }, to) => ({ ...rest, options: list(options, to) }),
  match: ({ pairs, ...rest }, to) => ({
    ...rest,
    pairs: Object.fromEntries(
      Object.entries(pairs).map(([source, target]) => [
        to("sources", source, ["pairs", source]),
        to("targets", target, ["pairs", source]),
      ]),
    ),
  }),
  order: ({ options, ...rest }, to) => ({ ...rest, options: list(options, to) }),
  "text-entry": (response) => response,
  "number-entry": (response) => response,
  "inline-choice": ({ gaps, ...rest }, to) => ({
    ...rest,
    gaps: Object.fromEntries(
      Object.entries(gaps).map(([gap, option]) => [gap, to(gap, option, ["gaps", gap])]),
    ),
  }),
};

function translateAs<I extends Interaction>(interaction: I, response: ResponseOf<I>, to: Translate) {
  return translators[interaction](response, to);
}

interface Asked {
  id: QuestionId;
  interaction: Interaction;
}

function translate(
  question: Asked,
  response: Response,
  lookUp: (question: QuestionId, place: OptionPlace, id: string) => OptionId | undefined,
): Translation {
  if (response.interaction !== question.interaction) {
    return { ok: false, error: { code: "wrong_interaction", path: ["interaction"] } };
  }
  const faults: ResponseError["path"][] = [];
  const to: Translate = (place, id, path) => {
    const found = lookUp(question.id, place, id);
    if (found === undefined) faults.push(path);
    return found ?? unknown;
  };
  const translated = translateAs(response.interaction, response, to);
  const [fault] = faults;
  return fault
    ? { ok: false, error: { code: "unknown_option", path: fault } }
    : { ok: true, response: translated };
}

/** Turns the opaque ids that a person sent into the question's own. Ids that were not shown are refused. */
export function revealResponse(question: Asked, response: Response, optionIds: OptionIds): Translation {
  return translate(question, response, optionIds.reveal);
}

/** Turns the question's own ids back into the opaque ones of the attempt. */
export function concealResponse(question: Asked, response: Response, optionIds: OptionIds): Translation {
  return translate(question, response, optionIds.conceal);
}
