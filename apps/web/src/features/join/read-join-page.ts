import "server-only";
import { cache } from "react";
import { openPage } from "@/server/students/load-join-page";
import type { JoinView } from "@/server/students/join-view";

/** What `/a/<code>` shows or why it shows nothing, read and counted once for a page's title and the page. */
export const openJoin = cache((code: string) => openPage(code));

/** What `/a/<code>` shows; null where it is refused. */
export const readJoinPage = async (code: string): Promise<JoinView | null> => {
  const opened = await openJoin(code);
  return opened.ok ? opened.value : null;
};
