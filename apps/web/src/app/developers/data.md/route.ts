// The linter looks for this export in the document itself; what is imported is its text.
// oxlint-disable-next-line import/default
import document from "../../../../../../docs/data.md?raw";

/** How to use the data without TypeScript, as `docs/data.md` tells it. */
export const serveDataDocument = (): Response =>
  new Response(document, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300" },
  });

export { serveDataDocument as GET };
