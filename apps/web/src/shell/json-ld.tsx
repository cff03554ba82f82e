"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useRef } from "react";

/**
 * A description for search engines, in the page as it is served. It is data, which no browser runs and for which no
 * policy asks a nonce. After a client-side navigation a page does without, as Trusted Types forbid creating a script
 * element, even one of data.
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
