import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { createAssignment } from "@/assignment/create.server";
import { startAttempt } from "@/attempt/start.server";
import { getDatabase } from "@/database/database";
import { ownerOf, readSecret } from "@/identity/identity";
import { createInputSchema } from "@/model/assignment";
import { startInputSchema } from "@/model/attempt";
import { idempotencyKeySchema } from "@/model/ids";
import { joinAssignment } from "@/student/join.server";

// Makes each thing that a request can make, and answers nobody. It says when it begins and when all is stored. It is meant to
// be killed.
const print = (line: string): number => writeSync(1, `${line}\n`);

const secret = readSecret(process.env["SECRET"]);
if (secret === null) throw new Error("SECRET is not a secret");
const idempotencyKey = idempotencyKeySchema.parse(process.env["KEY"]);
const quiz = { article: "will-of-victory", topic: "all", idempotencyKey };
await getDatabase();
// Otherwise done at a process's end, which this one does not live to see.
flushCompileCache();
print("begins");
await joinAssignment(process.env["CODE"] ?? "", { nickname: process.env["NAME"], idempotencyKey }, secret);
await startAttempt(startInputSchema.parse(quiz), ownerOf(secret));
// As the form has it.
await createAssignment(createInputSchema.parse({ ...quiz, settings: {} }), secret);
print("stored");
setInterval(() => undefined, 60_000);
