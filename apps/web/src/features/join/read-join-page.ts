import "server-only";
import { cache } from "react";
import { loadJoinPage } from "@/server/students/load-join-page";
import type { JoinView } from "@/server/students/join-view";

/** What `/a/<code>` shows, read once for a page's title and the page. */
export const readJoinPage = cache((code: string): Promise<JoinView | null> => loadJoinPage(code));
