// A thread of its own, which reads one file of questions after another and has nothing else to do. Plain Node runs it in
// tests and Next bundles it: it imports nothing by "@/".
import { parentPort } from "node:worker_threads";
import { type ImportedQuestions, importQuestions } from "@wellread/formats/import";

type Asked = { file: Uint8Array; most: number };

/** What the thread tells: how many questions it has read so far, and at last what the file gave. */
export type ToldByThread = { count: number } | { imported: ImportedQuestions };

const tell = (told: ToldByThread): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(told);
};

parentPort?.on("message", ({ file, most }: Asked) => {
  const onRead = (count: number): void => tell({ count });
  tell({ imported: importQuestions(file, undefined, undefined, most, onRead) });
});
