/** The address of an assignment's start page, and of what is done there. */
export const joinPath = (code: string, doing?: "join" | "resume" | "leave" | "reading"): string =>
  doing === undefined ? `/a/${code}` : `/a/${code}/${doing}`;
