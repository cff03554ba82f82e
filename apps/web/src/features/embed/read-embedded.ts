import { quizTopicSchema } from "@wellread/assessment";
import { readStartAddress } from "@/features/take/start/start-address";
import type { Embedded } from "./embed-address";

const quizPath = /^\/(?:articles\/(?<a>[^/]+)\/quiz|embed\/(?!a\/|t\/)(?<b>[^/]+))\/(?<topic>[^/]+)\/?$/;
const assignmentPath = /^\/(?:embed\/)?a\/(?<code>[A-Za-z0-9]{1,40})\/?$/;

/** What a whole address of this site shows that can be embedded; undefined for every other address. */
export function readEmbedded(address: string, origin: string): Embedded | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin: theirs, pathname, searchParams } = new URL(address);
  if (theirs !== origin) return undefined;
  const code = assignmentPath.exec(pathname)?.groups?.["code"];
  if (code !== undefined) return { kind: "assignment", code };
  const { a, b, topic } = quizPath.exec(pathname)?.groups ?? {};
  const [article, quizTopic] = [a ?? b, quizTopicSchema.safeParse(topic).data];
  if (article === undefined || quizTopic === undefined) return undefined;
  const asked = readStartAddress(Object.fromEntries(searchParams));
  return { kind: "quiz", article, topic: quizTopic, address: asked };
}
