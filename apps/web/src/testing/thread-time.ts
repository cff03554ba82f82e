/** What something cost the thread that answers requests, in milliseconds of its CPU time. */
export type ThreadTime = {
  /** In all. */
  whole: number;
  /** The longest stretch in which nothing else could run. */
  longest: number;
};

const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
};

/** Runs something and measures what it costs this thread, however busy the machine is. */
export async function measureThread<T>(run: () => Promise<T>): Promise<{ value: T; time: ThreadTime }> {
  const start = process.threadCpuUsage();
  let turn = start;
  let longest = 0;
  let isDone = false;
  // Every turn of the event loop passes here: what lies between two of them held everybody else up.
  const tick = (): void => {
    longest = Math.max(longest, spent(turn));
    turn = process.threadCpuUsage();
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  const value = await run();
  longest = Math.max(longest, spent(turn));
  isDone = true;
  return { value, time: { whole: spent(start), longest } };
}
