import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emitQuizSchema } from "./quiz-schema.ts";

const { path, content } = emitQuizSchema();
const target = join(import.meta.dirname, "..", path);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, content);
