"use client";

import { useEffect, useRef, useState } from "react";
import type { Role } from "@/model/assignment";

/** The fragment of a private link: the assignment's id and the secret. */
const privatePart = /^#([\w-]{22}\.[\w-]{43})$/;

/**
 * Exchanges the secret in the address for a cookie, by the same form that is used without JavaScript. The secret is
 * first removed from the address, so that it is neither in the history nor on the projector.
 */
export const ExchangeFragment = ({ from, opening }: { from: Role; opening: string }) => {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOpening, setOpening] = useState(false);
  useEffect(() => {
    const secret = privatePart.exec(window.location.hash)?.[1];
    if (secret === undefined || !form.current || !field.current) return;
    window.history.replaceState(window.history.state, "", window.location.pathname);
    field.current.value = secret;
    setOpening(true);
    form.current.submit();
  }, []);
  return (
    <form ref={form} method="post" action="/manage/session">
      <input type="hidden" name="from" value={from} />
      <input ref={field} type="hidden" name="secret" />
      <output>{isOpening && opening}</output>
    </form>
  );
};
