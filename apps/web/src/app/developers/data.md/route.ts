// The linter looks for a default export in the document itself, but its text is imported.
// oxlint-disable-next-line import/default
import document from "../../../../../../docs/data.md?raw";

/** How to use the data without TypeScript: `docs/data.md`. */
export const serveDataDocument = (): Response =>
  new Response(document, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300" },
  });

export { serveDataDocument as GET };
