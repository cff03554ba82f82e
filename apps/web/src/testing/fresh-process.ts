/**
 * Test files of one worker share its modules, which saves loading the app for each of them. What the app keeps outside
 * of its modules, such as who asked how often, is taken away before each file: it starts as in a new process.
 */
for (const name of Object.keys(globalThis)) {
  if (name.startsWith("wellread")) Reflect.deleteProperty(globalThis, name);
}
