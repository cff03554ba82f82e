"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useRef } from "react";
import { exchangeForm } from "./link-exchange";

/** Longer than the name of any place in the page that a link may lead to. */
const longestPlace = 20;

/** The same as `handOver` does, in a script that stands in the page itself. */
const script = `(() => {
  const secret = location.hash;
  if (secret.length <= ${longestPlace}) return;
  history.replaceState(null, "", location.pathname);
  addEventListener("DOMContentLoaded", () => {
    const form = document.getElementById("${exchangeForm}");
    if (!form) return;
    form.elements.secret.value = secret;
    form.submit();
    form.elements.secret.value = "";
  });
})()`;

/**
 * Takes a private link's secret out of the address before anything else is loaded, as scripts may come late or not at
 * all while a class looks at the projector.
 *
 * @param props.nonce - that the page's policy asks for.
 */
export const ExchangeAtOnce = ({ nonce }: { nonce: string | undefined }) => {
  const isWritten = useRef(false);
  useServerInsertedHTML(() => {
    if (isWritten.current) return null;
    isWritten.current = true;
    return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
  });
  return null;
};
