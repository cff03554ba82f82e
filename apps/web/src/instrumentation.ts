/** Runs once before the first request: a server that cannot store an answer must not start. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startServer } = await import("./server/start-server");
  await startServer();
}
