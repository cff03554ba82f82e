import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests that put another module in the place of one: they load the app anew, and no other test gets that module. */
const mocking = ["src/two-articles.test.tsx", "src/class/results-page.test.tsx"];

export default defineConfig({
  resolve: {
    alias: {
      "@": here("src"),
      // The package throws outside React's server build; its own empty entry stands in for that build.
      "server-only": here("node_modules/server-only/empty.js"),
    },
  },
  test: {
    environment: "node",
    // Threads start faster than processes, and share as little.
    pool: "threads",
    projects: [
      {
        extends: true,
        test: {
          name: "app",
          include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: mocking,
          // Loading the app for each file would take a third of the time of all tests.
          isolate: false,
          setupFiles: ["src/testing/fresh-process.ts"],
        },
      },
      { extends: true, test: { name: "mocks", include: mocking } },
    ],
    globalSetup: ["src/database/testing/global-setup.ts"],
    // A busy machine takes its time to make a database, and to let whole classes join.
    hookTimeout: 60_000,
    testTimeout: 180_000,
  },
});
