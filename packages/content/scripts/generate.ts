import { join } from "node:path";
import { generateFiles } from "./generated-files.ts";
import { writeFiles } from "./write-files.ts";

const files = generateFiles();
writeFiles(join(import.meta.dirname, ".."), files);
for (const { path, content } of files) console.log(`${path}: ${content.length} characters`);
