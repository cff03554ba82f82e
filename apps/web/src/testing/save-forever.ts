import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { loadAttempt } from "@/attempt/load.server";
import { saveResponse } from "@/attempt/save.server";
import { startAttempt } from "@/attempt/start.server";
import { ownerOf, readSecret } from "@/identity/identity";
import { startInputSchema } from "@/model/attempt";
import { guess } from "./take";

// Starts an attempt and saves its answers in turn, for ever. Prints each save once it is acknowledged, as a browser
// would show "Saved". It is meant to be killed.
const print = (line: unknown): number => writeSync(1, `${JSON.stringify(line)}\n`);

const secret = readSecret(process.env["SECRET"]);
if (secret === null) throw new Error("SECRET is not a secret");
const owner = ownerOf(secret);
const input = startInputSchema.parse({ article: "will-of-victory", topic: "all" });
const started = await startAttempt(input, owner);
if (!started.ok) throw new Error(started.error.code);
const attempt = await loadAttempt(started.value, owner);
if (attempt === null) throw new Error("not found");
print({ id: attempt.id });
// Otherwise done at a process's end, which this one does not live to see.
flushCompileCache();

for (let revision = 1; ; revision += 1) {
  for (const asked of attempt.questions) {
    const save = { response: guess(asked), marked: revision % 2 === 0, revision };
    const saved = await saveResponse(attempt.id, asked.id, save, owner);
    if (!saved.ok) throw new Error(saved.error.code);
    print({ question: asked.id, revision });
  }
}
