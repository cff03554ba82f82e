/** Eight letters in two groups are easier to copy; typed with a space they are the same code. */
export const inGroups = (code: string): string => code.replace(/^(.{4})(?=.)/, "$1 ");
