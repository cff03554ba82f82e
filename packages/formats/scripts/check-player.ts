import { existsSync, readFileSync } from "node:fs";
import { playerPath, writePlayerSource } from "./player-source.ts";

const committed = existsSync(playerPath) ? readFileSync(playerPath, "utf8") : "";
if (committed !== (await writePlayerSource())) {
  process.stderr.write(
    "The SCORM player is not what player/ makes. Run: pnpm --filter @wellread/formats generate\n",
  );
  process.exitCode = 1;
}
