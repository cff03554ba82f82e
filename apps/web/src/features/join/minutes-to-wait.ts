/** No limit counts longer than an hour; what says otherwise is no wait of ours. */
const most = 3600;

/** A wait in seconds as whole minutes to tell, at least one; null where the text, as an address has it, is no wait. */
export function minutesToWait(seconds: string | string[] | number | undefined): number | null {
  const read = typeof seconds === "string" && /^\d{1,4}$/.test(seconds) ? Number(seconds) : seconds;
  if (typeof read !== "number" || read < 1 || read > most) return null;
  return Math.ceil(read / 60);
}
