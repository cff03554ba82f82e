/** Adds up. */
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The whole numbers from 0 to n. */
export const upTo = (n: number) => Array.from({ length: n + 1 }, (_, index) => index);

export const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** How many ways there are to take k of n things. */
export const choose = (n: number, k: number) => factorial(n) / (factorial(k) * factorial(n - k));
