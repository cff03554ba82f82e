import "server-only";

/** Leads a browser on after a form: by a relative address, as only the browser knows the host it used. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { ...headers, location, "cache-control": "private, no-store" },
  });
