"use client";

import { useEffect, useState } from "react";
import type { Role } from "@/model/assignment";

/** The form that hands over the part of a private link that browsers do not send. */
export const exchangeForm = "exchange";

/**
 * Takes the part after the `#` out of the address, so that it is neither in the history nor on the projector, whatever
 * it is; then hands it over by the same form that is used without JavaScript. False for a link to a place in the page.
 */
function handOver(): boolean {
  const { hash, pathname } = window.location;
  const form = document.querySelector<HTMLFormElement>(`form#${exchangeForm}`);
  const field = form?.querySelector<HTMLInputElement>("[name=secret]");
  if (hash.length < 2 || !form || !field || document.getElementById(hash.slice(1))) return false;
  window.history.replaceState(window.history.state, "", pathname);
  field.value = hash;
  form.submit();
  // What was sent is not kept in a page that somebody may come back to.
  field.value = "";
  return true;
}

/**
 * Exchanges the secret in the address for a cookie, when the page is shown and when the address changes in a page that
 * is open. `ExchangeAtOnce` is faster, where the browser lets it.
 */
export const ExchangeFragment = ({ from, opening }: { from: Role; opening: string }) => {
  const [isOpening, setOpening] = useState(false);
  useEffect(() => {
    const look = (): void => {
      if (handOver()) setOpening(true);
    };
    look();
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return (
    <form id={exchangeForm} method="post" action="/manage/session">
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="secret" />
      <output>{isOpening && opening}</output>
    </form>
  );
};
