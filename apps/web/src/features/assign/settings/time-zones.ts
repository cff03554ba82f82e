/** The time zones to choose from, including the chosen one, in alphabetical order. */
export const timeZones = (chosen: string): string[] =>
  [...new Set(["UTC", chosen, ...Intl.supportedValuesOf("timeZone")])].toSorted();
