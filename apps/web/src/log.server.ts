import "server-only";

/** The most frames of a stack that are logged. */
const most = 8;

const frame = /^ {4}at [^\n]{1,300}$/;
const word = /^[\w.-]{1,60}$/;

const wordOr = (value: unknown, otherwise: string): string =>
  typeof value === "string" && word.test(value) ? value : otherwise;

/** The frames only. Before them stands the message, which may have lines that look like frames. */
function framesOf({ message, stack = "" }: Error): string[] {
  const start = stack.indexOf(message);
  const below = start < 0 ? "" : stack.slice(start + message.length);
  return below
    .split("\n")
    .filter((line) => frame.test(line))
    .slice(0, most)
    .map((line) => line.trim());
}

const codeOf = (error: Error): string => wordOr("code" in error ? error.code : undefined, "");

/**
 * What went wrong and where in the code, for the log. It never contains the message, in which a database or a parser
 * may have put what somebody typed.
 */
export function describeError(error: unknown): { error: string; code: string; cause: string; at: string } {
  if (!(error instanceof Error)) return { error: "not an error", code: "", cause: "", at: "" };
  const { cause } = error;
  return {
    error: wordOr(error.name, "Error"),
    code: codeOf(error),
    cause: cause instanceof Error ? [wordOr(cause.name, "Error"), codeOf(cause)].join(" ").trim() : "",
    at: framesOf(error).join(" < "),
  };
}

/** What a log line may contain: names, counts and outcomes, but never ids, tokens, addresses, answers or bodies. */
type Details = Record<string, string | number | boolean>;

const write = (level: "info" | "warn" | "error", event: string, details: Details): void => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...details });
  process[level === "info" ? "stdout" : "stderr"].write(`${line}\n`);
};

/** Writes one JSON object on each line. */
export const log = {
  info: (event: string, details: Details = {}): void => write("info", event, details),
  warn: (event: string, details: Details = {}): void => write("warn", event, details),
  error: (event: string, details: Details = {}): void => write("error", event, details),
};
