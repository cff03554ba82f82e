/** The time zones there are to choose from, and the one that is chosen, in alphabetical order. */
export const timeZones = (chosen: string): string[] =>
  [...new Set(["UTC", chosen, ...Intl.supportedValuesOf("timeZone")])].toSorted();
