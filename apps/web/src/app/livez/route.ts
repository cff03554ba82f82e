/** The process answers. Asks nothing else, so that a slow database does not get the server restarted. */
export const GET = (): Response => new Response("ok", { headers: { "cache-control": "no-store" } });

export const dynamic = "force-dynamic";
