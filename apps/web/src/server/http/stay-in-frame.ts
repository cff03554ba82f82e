import "server-only";
import { framePrefix, isFramed } from "@/features/embed/frame-path";

/** What a handler answers, but where it leads on within the site it leads on within the frame that asked. */
export function stayInFrame(response: Response, { url }: Request): Response {
  const prefix = framePrefix(new URL(url).pathname);
  const location = response.headers.get("location");
  if (prefix !== "" && location?.startsWith("/") && !isFramed(location)) {
    response.headers.set("location", `${prefix}${location}`);
  }
  return response;
}
