import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "src/install-packed.ts",
    // Nothing here keeps state in memory, and types and bundles take their time on a busy machine.
    isolate: false,
    testTimeout: 120_000,
  },
});
