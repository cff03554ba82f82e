import "server-only";
import { headers } from "next/headers";
import { readEnvironment } from "@/server/environment";

/** Where this site is reached: as set, or as the browser asked for it. For addresses that people hand on. */
export const siteOrigin = async (): Promise<string> => {
  const { publicOrigin } = readEnvironment();
  return publicOrigin ?? `http://${(await headers()).get("host") ?? "localhost"}`;
};
