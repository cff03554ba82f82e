import "server-only";

/** What a log line may hold: names, counts and outcomes. Never ids, tokens, addresses, answers or bodies. */
type Details = Record<string, string | number | boolean>;

const write = (level: "info" | "warn" | "error", event: string, details: Details): void => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...details });
  process[level === "info" ? "stdout" : "stderr"].write(`${line}\n`);
};

/** One JSON object a line. */
export const log = {
  info: (event: string, details: Details = {}): void => write("info", event, details),
  warn: (event: string, details: Details = {}): void => write("warn", event, details),
  error: (event: string, details: Details = {}): void => write("error", event, details),
};
