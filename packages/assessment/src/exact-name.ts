/**
 * What is left of a name once the differences of typing are gone: composed (NFC), without case, and with single spaces.
 * Two names with one exact form are the same name; all others are names of their own, however alike they look.
 */
export const exactName = (name: string): string =>
  name.normalize("NFC").replaceAll(/\s+/gu, " ").trim().toLowerCase().normalize("NFC");
