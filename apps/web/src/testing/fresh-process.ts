/** What the app keeps for the whole process, by the names that its modules give it. */
type Kept = { [name in `wellread${string}`]?: unknown };

/**
 * Test files of one worker share its modules, which saves loading the app for each of them. What the app keeps outside
 * of its modules, such as who asked how often, is taken away before each file: it starts as in a new process.
 */
const kept: Kept = globalThis as Kept;
for (const name of Object.keys(kept)) {
  if (name.startsWith("wellread")) delete kept[name as keyof Kept];
}
