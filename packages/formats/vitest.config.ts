import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Everything here is pure: no test can reach another, so they share their workers.
    isolate: false,
    // A test that waits for its browser leaves a core to another; by default two cores get one worker.
    maxWorkers: 2,
    // The whole bank goes through every format, which takes long on a machine that is busy with the browser tests.
    testTimeout: 60_000,
  },
});
