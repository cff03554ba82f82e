import "server-only";
import { readEnvironment } from "@/server/environment";

/** Where this site is reached: as set, or as the request asked for it. */
export const originOf = ({ headers }: Request): string =>
  readEnvironment().publicOrigin ?? `http://${headers.get("host") ?? "localhost"}`;
