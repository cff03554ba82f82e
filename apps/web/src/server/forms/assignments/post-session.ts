import "server-only";
import { exchangeSecret } from "@/server/assignments/exchange-secret";
import type { Role } from "@/server/assignments/assignment-view";
import { answers, handle } from "@/server/http/handle";
import { writeCookie } from "@/server/identity/cookie";
import { newSecret, ownerOf } from "@/server/identity/secret";
import { readFields } from "../read-fields";
import { seeOther } from "../see-other";

const pages = { manage: "share", results: "results" } satisfies Record<Role, string>;

/** `POST /manage/session`: exchanges what stands in a link's fragment for this browser's being a holder. */
export const postSession = handle(answers.page, async ({ request, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const browser = caller.secret ?? newSecret();
  const exchanged = await exchangeSecret(form.value.get("secret") ?? "", ownerOf(browser));
  if (!exchanged.ok) {
    const from = form.value.get("from") === "results" ? "/results" : "/manage";
    return seeOther(`${from}?problem=${exchanged.error.code}`);
  }
  const { id, role } = exchanged.value;
  return seeOther(`/assignments/${id}/${pages[role]}`, { "set-cookie": writeCookie(browser) });
});
