import type { JoinView } from "@/server/students/join-view";
import { joinPath } from "./join-path";

/** Where the article can be opened while answering; null if it is on paper. */
export const readingHref = ({ code, reading }: Pick<JoinView, "code" | "reading">): string | null =>
  ({ paper: null, link: reading.value, text: joinPath(code, "reading") })[reading.kind];
