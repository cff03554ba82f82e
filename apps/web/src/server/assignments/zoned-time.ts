import "server-only";
/** `2026-11-22T13:00`, as a `datetime-local` field sends it. */
const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** A moment on the clocks of a time zone, in milliseconds since 1970; NaN for what is none. An hour that the clocks skip is the next one. */
export function readZonedTime(text: string, timeZone: string): number {
  if (!local.test(text)) return Number.NaN;
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return Number.NaN;
  }
}

/** The same the other way: what a `datetime-local` field shows. */
export const writeZonedTime = (moment: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
