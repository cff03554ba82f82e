"use client";

import { useServerInsertedHTML } from "next/navigation";

/**
 * A description for search engines, in the page as it is served. It is data, which no browser runs and no policy asks a
 * nonce for. A later page of the same visit does without: to make a script element, even one of data, is what the
 * page's Trusted Types forbid.
 */
export const JsonLd = ({ json }: { json: string }) => {
  let isWritten = false;
  useServerInsertedHTML(() => {
    if (isWritten) return null;
    isWritten = true;
    return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
  });
  return null;
};
