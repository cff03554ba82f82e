import type { ResponseOf } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestionOf } from "@wellread/content";

/** What every control gets: the question, the answer so far, and where to tell of an answer that no field shows. */
export type ControlProps<I extends Interaction> = {
  question: PublicAskedQuestionOf<I>;
  response: ResponseOf<I> | undefined;
  onAnswer: (response: ResponseOf<I>) => void;
};
