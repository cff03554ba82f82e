// Watches an assignment as a second server does for a teacher's page: prints how many students there are at first and
// after each change that it is told of.
import { writeSync } from "node:fs";
import { assignmentIdSchema } from "@/server/assignments/assignment-id";
import { loadProgress } from "@/server/assignments/load-progress";
import { subscribe } from "@/server/assignments/subscribe";
import { ownerOf, readSecret } from "@/server/identity/secret";

const secret = readSecret(process.env["SECRET"]);
if (secret === null) throw new Error("SECRET is not a secret");
const owner = ownerOf(secret);
const id = assignmentIdSchema.parse(process.env["ASSIGNMENT"]);

const print = async (): Promise<void> => {
  const progress = await loadProgress(id, owner);
  const answered = progress?.students.map(({ attempt }) => attempt?.answered ?? 0) ?? [];
  writeSync(1, `${JSON.stringify(answered)}\n`);
};
await subscribe(id, () => void print());
await print();
