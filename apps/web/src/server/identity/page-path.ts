import "server-only";
import { headers } from "next/headers";
import { pathHeader } from "@/server/http/path-header";

/** The path of the page that is being rendered, as the proxy noted it. */
export const pagePath = async (): Promise<string> => (await headers()).get(pathHeader) ?? "/";
