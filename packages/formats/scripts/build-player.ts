import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { playerPath, writePlayerSource } from "./player-source.ts";

mkdirSync(dirname(playerPath), { recursive: true });
writeFileSync(playerPath, await writePlayerSource());
