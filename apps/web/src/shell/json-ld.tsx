"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useRef } from "react";

/**
 * A description for search engines, in the page as it is served. It is data, which no browser runs and no policy asks a
 * nonce for. A later page of the same visit does without: to make a script element, even one of data, is what the
 * page's Trusted Types forbid.
 */
export const JsonLd = ({ json }: { json: string }) => {
  const isWritten = useRef(false);
  useServerInsertedHTML(() => {
    if (isWritten.current) return null;
    isWritten.current = true;
    return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
  });
  return null;
};
