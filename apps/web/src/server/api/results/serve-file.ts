import "server-only";
import { z } from "zod";
import { attachment } from "@/server/http/attachment";
import { answers, handle, type Call } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import type { Download } from "@/server/results/export-results";
import type { ApiRoute, PathParams } from "../api-route";
import type { Served } from "../serve";

/** Serves a file to download; null is the same answer for what is missing and what is somebody else's. */
export function serveFile<const Path extends string>(
  route: Pick<ApiRoute<Path>, "name" | "path" | "summary"> & { media: string },
  run: (call: Call<PathParams<Path>>) => Promise<Download | null>,
): Served<Path> {
  const handler = handle<PathParams<Path>>(answers.json, async (call) => {
    const file = await run(call);
    if (file === null) return problem("assignment_not_found");
    return new Response(file.body, {
      headers: {
        "content-type": route.media,
        "content-disposition": attachment(file.name),
        "cache-control": "private, no-store",
      },
    });
  });
  const described = { method: "GET", access: "owner", status: 200, output: z.string() } as const;
  return { route: { ...described, ...route, problems: ["assignment_not_found"] }, handler };
}
