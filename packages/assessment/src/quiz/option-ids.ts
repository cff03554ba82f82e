import { optionIdSchema, type Interaction, type OptionId, type QuestionId } from "@wellread/content";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import type { Response, ResponseOf } from "../interactions/response.ts";
import type { OptionPlace, Places, Translate } from "../interactions/rules.ts";
import { optionPlacers, translators } from "../interactions/tables.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";

function placesAs<I extends Interaction>(interaction: I, presentation: PresentationOf<I>) {
  return optionPlacers[interaction](presentation);
}

/** The options that a presentation shows, by the place where they stand. */
export function optionPlaces(presentation: Presentation): Places {
  return placesAs(presentation.interaction, presentation);
}

/**
 * The option ids of one attempt. Outside, an option has an opaque id that says nothing and differs from attempt to
 * attempt; within, it has the question's own. Both ways give `undefined` for an id that the attempt does not show.
 */
export interface OptionIds {
  /** The opaque id of a question's own. */
  readonly conceal: (question: QuestionId, place: OptionPlace, own: string) => OptionId | undefined;
  /** The question's own id of an opaque one. */
  readonly reveal: (question: QuestionId, place: OptionPlace, opaque: string) => OptionId | undefined;
}

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const idLength = 12;

/** Begins with a letter, so that it can also be an id in a page. */
const drawId = (random: Random) =>
  optionIdSchema.parse(`o${Array.from({ length: idLength }, () => alphabet[random.int(32)]).join("")}`);

const keyOf = (question: QuestionId, place: OptionPlace, id: string) => [question, place, id].join("\n");

/**
 * Gives every shown option its opaque id.
 *
 * @param secretSeed of this attempt alone, unlike the seed of its quiz, which stands in a link.
 */
export function makeOptionIds(presentations: readonly Presentation[], secretSeed: Seed): OptionIds {
  const random = createRandom("option-ids", secretSeed);
  const concealed = new Map<string, OptionId>();
  const revealed = new Map<string, OptionId>();
  const drawn = new Set<OptionId>();
  const drawUnused = (): OptionId => {
    const id = drawId(random);
    return drawn.has(id) ? drawUnused() : id;
  };
  for (const presentation of presentations) {
    for (const [place, options] of optionPlaces(presentation)) {
      for (const own of options) {
        const opaque = drawUnused();
        drawn.add(opaque);
        concealed.set(keyOf(presentation.question, place, own), opaque);
        revealed.set(keyOf(presentation.question, place, opaque), own);
      }
    }
  }
  return {
    conceal: (question, place, own) => concealed.get(keyOf(question, place, own)),
    reveal: (question, place, opaque) => revealed.get(keyOf(question, place, opaque)),
  };
}

/** A response that does not fit its question, with the path of the fault within the response. */
export interface ResponseError {
  /** An id that this question of this attempt does not show, or a response to another interaction. */
  code: "unknown_option" | "wrong_interaction";
  path: (string | number)[];
}
export type Translation = { ok: true; response: Response } | { ok: false; error: ResponseError };

/** Stands in for an id without a translation; the response that holds it is then refused. */
const unknown = optionIdSchema.parse("unknown");

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
