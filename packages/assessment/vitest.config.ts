import { defineConfig } from "vitest/config";

// Everything here is pure: no test can reach another, so they share their workers.
export default defineConfig({ test: { isolate: false } });
