/** The id of a question's statistics in the page. It is made from the question's id, as variants share a number. */
export const itemAnchor = (question: string): string => `item-${question}`;
