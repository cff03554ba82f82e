import "server-only";
import type { QuizFile } from "@/server/downloads/write-download";

/** A file to keep. What holds the key of an assignment is kept by nobody on the way. */
export const fileResponse = ({ name, media, body }: QuizFile): Response =>
  new Response(body, {
    headers: {
      "content-type": media,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  });
