import type { Instrumentation } from "next";

/** Runs once before the first request: a server that cannot store an answer must not start. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startServer } = await import("./startup.server");
  await startServer();
}

/** Names in the log what kept a page from being rendered; of its address only the pattern, as the rest may be secret. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { describeError, log } = await import("./log.server");
  log.error("page_failed", { route: routePath, ...describeError(error) });
};
