// A thread of its own, which reads one file of questions after another and has nothing else to do. Plain Node runs it in
// tests and Next bundles it: it imports nothing by "@/".
import { parentPort } from "node:worker_threads";
import { importQuestions } from "@wellread/formats/import";

type Asked = { file: Uint8Array; most: number };

parentPort?.on("message", ({ file, most }: Asked) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(importQuestions(file, undefined, undefined, most));
});
