import base from "@/app/base.css?raw";
import controls from "@/app/controls.css?raw";
import page from "@/app/page.css?raw";
import tokens from "@/app/tokens.css?raw";

/** The site's styles as one sheet with a stable address, for pages that handlers write. */
export const GET = (): Response =>
  new Response([tokens, base, page, controls].join("\n"), {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
