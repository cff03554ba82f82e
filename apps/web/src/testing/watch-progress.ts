import { writeSync } from "node:fs";
import { loadProgress } from "@/assignment/progress.server";
import { ownerOf, readSecret } from "@/identity/identity";
import { subscribe } from "@/model/events";
import { assignmentIdSchema } from "@/model/ids";

// Watches an assignment as a second server does for a teacher's page: prints the number of students at first and after
// each change of which it is notified.
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
