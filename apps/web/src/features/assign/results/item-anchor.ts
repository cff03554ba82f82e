/** Where a question's statistics stand in the page. */
export const itemAnchor = (number: number): string => `question-${number}`;
