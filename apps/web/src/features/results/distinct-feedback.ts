import type { Feedback } from "@wellread/content";

/** Each feedback once: why an answer is not right can be just why another is. */
export const distinctFeedback = (found: readonly Feedback[]): Feedback[] => [
  ...new Map(found.map((one) => [one.text, one])).values(),
];
