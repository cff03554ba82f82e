/** The address of one question. */
export const questionPath = (attemptId: string, number: number): string =>
  `/attempts/${attemptId}/questions/${number}`;
