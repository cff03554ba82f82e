import "server-only";
import { redirect } from "next/navigation";
import { pagePath } from "@/server/identity/page-path";
import { framePrefix } from "./frame-path";

/** Leads from a page to another of the quiz: within the frame, if the page is in one. */
export async function redirectOwn(path: string): Promise<never> {
  redirect(`${framePrefix(await pagePath())}${path}`);
}
