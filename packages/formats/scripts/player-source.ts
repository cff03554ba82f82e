import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the bundled player is kept. */
export const playerPath = fileURLToPath(new URL("../src/scorm12/generated/player.ts", import.meta.url));

/** The player and the scoring that it needs as one script for a browser, as a module that holds it as a text. */
export async function writePlayerSource(): Promise<string> {
  const bundle = await rolldown({ cwd: root, input: "player/main.ts", platform: "browser" });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const [{ code }] = output;
  return `// Made of player/ by scripts/build-player.ts.\nexport const playerScript = ${JSON.stringify(code)};\n`;
}
