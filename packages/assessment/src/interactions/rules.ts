import type {
  AskedQuestionOf,
  Interaction,
  Option,
  OptionId,
  OwnQuestionOf,
  PublicQuestionOf,
} from "@wellread/content";
import type { Random } from "../random.ts";
import type { PresentationOf } from "./presentation.ts";
import type { ResponseOf } from "./response.ts";
import type { Score, Scoring } from "./score.ts";

/** Where in a question an option stands: `options`, `sources`, `targets`, or a gap's id. Ids are unique within it. */
export type OptionPlace = string;

/** The options that are shown, by the place where they stand. */
export type Places = [place: OptionPlace, options: readonly OptionId[]][];

/** Turns shown ids into options: the opaque id, and the text from the question's pool. */
export type Show = (place: OptionPlace, shown: readonly OptionId[], pool: readonly Option[]) => Option[];

/** Translates one id that stands at `path` of a response. */
export type Translate = (place: OptionPlace, id: string, path: (string | number)[]) => OptionId;

/** One option that one person could choose. */
export interface OptionChoice {
  /**
   * What the option answers: a statement, a source, a gap, or a place in an order, from "1". null where it answers
   * the question itself.
   */
  readonly part: string | null;
  /** An option's id; of a statement "true" or "false". */
  readonly option: string;
  readonly right: boolean;
  readonly chosen: boolean;
}

/**
 * Everything that the interactions differ in. Each kind of interaction is a module that exports all of these; the tables
 * that list the modules do not compile without one.
 */
export interface Rules<I extends Interaction> {
  /** Draws which options of a question's pool are shown, in which order. */
  readonly present: (question: AskedQuestionOf<I>, random: Random) => PresentationOf<I>;
  /** Shows the same options in another order; those in a natural order keep it. */
  readonly reshuffle: (
    question: AskedQuestionOf<I>,
    shown: PresentationOf<I>,
    random: Random,
  ) => PresentationOf<I>;
  /** The options of a teacher's question in an order that says nothing of the key; those in a natural order keep it. */
  readonly mask: (question: OwnQuestionOf<I>, random: Random) => Pick<OwnQuestionOf<I>, "options">;
  readonly places: (presentation: PresentationOf<I>) => Places;
  /** What a public question of this interaction has besides what every public question has. */
  readonly publish: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    show: Show,
  ) => Omit<PublicQuestionOf<I>, "id" | "article" | "topics" | "stem" | "interaction">;
  readonly translate: (response: ResponseOf<I>, to: Translate) => ResponseOf<I>;
  /** Scores a response; `undefined` if there is none. */
  readonly score: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
    scoring: Scoring,
  ) => Score;
  /** The points that guessing earns on average, every response equally likely. A typed answer is not guessed. */
  readonly chance: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    scoring: Scoring,
  ) => number;
  /** How many whole answers there are to choose from; without end where it is typed. */
  readonly countAnswers: (question: AskedQuestionOf<I>, presentation: PresentationOf<I>) => number;
  /** The response that is right throughout. */
  readonly keyResponse: (question: AskedQuestionOf<I>, presentation: PresentationOf<I>) => ResponseOf<I>;
  /** The keys of the feedback on what was chosen and on what is right; in sets, orders and matches on everything shown. */
  readonly feedbackKeys: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
  ) => readonly (string | undefined)[];
  /** The key of the feedback on one part of a score. */
  readonly partFeedback: (question: AskedQuestionOf<I>, part: string) => string;
  /** What a part that is `wrong` names: the option that was chosen, or what was asked. */
  readonly wrongPart: "chosen" | "asked";
  /** The question with the key that a response says, if it is a whole one: it judges, pairs or orders everything there is. */
  readonly rekey: (question: AskedQuestionOf<I>, response: ResponseOf<I>) => AskedQuestionOf<I> | undefined;
  /** What a key says, to compare it: the order of a set or of a record means nothing, that of an order does. */
  readonly keyContent: (question: AskedQuestionOf<I>) => unknown;
  /** Every option that a person was shown, and whether the person chose it; none where the answer is typed. */
  readonly choices: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
  ) => OptionChoice[];
  /**
   * What a wrong option is. `made`: it was written to draw those who do not know, so it can fail to. `implied`: the
   * other verdict on a statement, or the key of another source, there whether it draws anybody or not. `none`: a place
   * in an order or a typed answer, which follow from the others or from nothing.
   */
  readonly distractors: "made" | "implied" | "none";
}
