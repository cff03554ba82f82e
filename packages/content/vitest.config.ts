import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Everything here is pure: no test can reach another, so they share their workers.
    isolate: false,
    // A whole bank is generated and linted in two seconds, and in many more on a busy machine.
    testTimeout: 60_000,
  },
});
