/** Where a question stands on the result page. */
export const questionAnchor = (number: number): string => `question-${number}`;
