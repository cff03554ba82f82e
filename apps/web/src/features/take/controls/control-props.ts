import type { ResponseOf } from "@wellread/assessment";
import type { Interaction, PublicQuestionOf } from "@wellread/content";

/** What every control gets: the question, the answer so far, and where to tell of an answer that no field shows. */
export type ControlProps<I extends Interaction> = {
  question: PublicQuestionOf<I>;
  response: ResponseOf<I> | undefined;
  onAnswer: (response: ResponseOf<I>) => void;
};
