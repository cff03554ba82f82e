/** An address as people type it: without the scheme. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, "");

/** The address at which students type the code. */
export const codeAddress = (origin: string): string => `${origin}/a`;

/** The address at which students join, with the code in it. */
export const joinAddress = (origin: string, code: string): string => `${origin}/a/${code}`;
