import "server-only";
import { attachment } from "@/server/http/attachment";
import type { QuizFile } from "@/server/downloads/write-download";

/** A file to keep, under a name. `headers` say who else may read and keep it. */
export const fileResponse = ({ name, media, body }: QuizFile, headers: Record<string, string>): Response =>
  new Response(body, {
    headers: {
      "content-type": media,
      "content-disposition": attachment(name),
      ...headers,
    },
  });
