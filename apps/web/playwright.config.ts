import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "../../packages/formats/src/fixtures/find-browser.ts";
import { compileCache } from "./e2e/browser/data-folder.ts";
import { testServer } from "./e2e/browser/test-server.ts";

const [launchOptions, { port, dataDir }] = await Promise.all([findBrowser(), testServer()]);
const baseURL = `http://localhost:${port}`;
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };

/** The built app in a real browser: wide, on a phone, and without JavaScript. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  reporter: [["list"]],
  // A trace of every test would take a fifth longer: ask for one with --trace retain-on-failure.
  use: { baseURL, launchOptions, screenshot: "only-on-failure" },
  projects: [
    { name: "desktop", use: desktop },
    {
      name: "phone",
      use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } },
      // What only teachers do is the same on a phone; that it fits is asked of every page.
      grepInvert: /@desktop/,
    },
    {
      name: "no-javascript",
      use: { ...desktop, javaScriptEnabled: false },
      grep: /@no-javascript/,
    },
  ],
  webServer: {
    command: "node --run start",
    url: `${baseURL}/readyz`,
    env: {
      PORT: port,
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      NODE_COMPILE_CACHE: compileCache(),
      NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import ./e2e/browser/keep-compiled.ts`,
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
