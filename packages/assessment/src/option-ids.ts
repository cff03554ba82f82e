import { optionIdSchema, type OptionId, type QuestionId } from "@wellread/content";
import { optionPlaces, type OptionPlace } from "./option-places.ts";
import type { Presentation } from "./presentation.ts";
import { createRandom, type Random } from "./random.ts";
import type { Seed } from "./seed.ts";

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
