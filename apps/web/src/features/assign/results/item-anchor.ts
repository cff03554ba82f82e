/** Where a question's statistics stand in the page: by the question, as variants share a number. */
export const itemAnchor = (question: string): string => `item-${question}`;
