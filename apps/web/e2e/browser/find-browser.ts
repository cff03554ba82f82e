import chromium from "@sparticuz/chromium";
import { existsSync } from "node:fs";

/** Where a machine may have a Chromium of its own. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A browser that runs as root, as in a container, cannot have a sandbox. */
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/**
 * The machine's Chromium where there is one, else the one that comes in an npm package. That package's own
 * arguments are for a cloud function: they put all into one process, which ends with the first page, and
 * switch off the web's security, which is to be tested here.
 */
export const findBrowser = async (): Promise<{ executablePath: string; args: string[] }> => ({
  executablePath: usual.find((path) => existsSync(path)) ?? (await chromium.executablePath()),
  args,
});
