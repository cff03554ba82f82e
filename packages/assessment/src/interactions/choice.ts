import { scored, unanswered, type Scorer } from "./scorer.ts";

/** 1 for the key, else 0: no negative marking. */
export const scoreChoice: Scorer<"choice"> = ({ key }, _presentation, response, scoring) => {
  if (!response) return unanswered([key]);
  return response.option === key
    ? scored(1, { [key]: "right" }, scoring)
    : scored(0, { [key]: "missed", [response.option]: "wrong" }, scoring);
};
