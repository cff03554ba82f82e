/** Where students join, as text that can be typed: without the scheme. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, "");

/** Where students type the code. */
export const codeAddress = (origin: string): string => `${origin}/a`;

/** Where students join. */
export const joinAddress = (origin: string, code: string): string => `${origin}/a/${code}`;
