import "server-only";
import { framePrefixOf } from "@/addresses";
import { siteMessages } from "@/i18n/messages";
import { type Caller, newSecret, readFrameCookie, type Secret, secretHeaders } from "@/identity/identity";
import { escapeHtml, pageResponse, writePage } from "./handle";

/** Marks the address of a form that was sent on with a cookie, which is then there or is blocked. */
const mark = { name: "cookie", value: "sent" };

type Fields = Iterable<[string, string]>;

/** A button that sends the form again as it was typed. */
function writeForm(action: string, fields: Fields, label: string, look: string): string {
  const hidden = Array.from(
    fields,
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return (
    `<form method="post" action="${escapeHtml(action)}" autocomplete="off">${hidden.join("")}` +
    `<button class="${look}">${escapeHtml(label)}</button></form>`
  );
}

/** Says that cookies are blocked, before anything is made, and offers the way by an address. */
function writeBlockedPage(path: string, fields: Fields): string {
  const { title, why, nothing, byAddress, goOn, again } = siteMessages.errors.cookies;
  const kept = [...fields];
  const ways = [
    writeForm(`${framePrefixOf(newSecret())}${path}`, kept, goOn, "button"),
    writeForm(path, kept, again, "button button--quiet"),
  ];
  const said = [`${why} ${nothing}`, byAddress].map((text) => `<p>${escapeHtml(text)}</p>`);
  return writePage(title, `${said.join("\n")}\n<div class="row">${ways.join("\n")}</div>`);
}

/** Sends the same form on (307) to its marked address, with a cookie. */
const sendOn = (path: string, cookie: Record<string, string>): Response =>
  new Response(null, {
    status: 307,
    headers: {
      ...cookie,
      location: `${path}?${new URLSearchParams([[mark.name, mark.value]]).toString()}`,
      "cache-control": "private, no-store",
    },
  });

/**
 * The secret of whoever sent a form that starts something. A browser has it before anything is made, so that it owns what is
 * made even if the answer is lost. One that has none yet first has to show that it keeps one, as otherwise nobody could ever
 * open what is made: it gets its cookie and sends the same form again (307), to a marked address. If the cookie is not there
 * then, the response is the page that says so. A frame has its secret in its address, and gets the cookie that leads there
 * in the same way, but goes on without it. Either way the caller has nothing to do but return the response.
 *
 * @param fields what was sent, which the page keeps as hidden fields: nothing of it is stored.
 * @param cookieOf the headers by which the browser remembers a secret, as the answer to the form has them too.
 */
export function knowVisitor(
  request: Request,
  caller: Caller,
  fields: Fields,
  cookieOf: typeof secretHeaders = secretHeaders,
): Secret | Response {
  const { pathname, searchParams } = new URL(request.url);
  const isSentOn = searchParams.get(mark.name) === mark.value;
  if (caller.secret === null) {
    const cookie = cookieOf(caller, newSecret());
    if (!isSentOn) return sendOn(pathname, cookie);
    const page = pageResponse(writeBlockedPage(pathname, fields), 403);
    // For anyone who allows cookies now and reloads the page.
    for (const [name, value] of Object.entries(cookie)) page.headers.set(name, value);
    return page;
  }
  const cookie = caller.by === "frame" ? cookieOf(caller, caller.secret) : {};
  const isKnown = Object.keys(cookie).length === 0 || readFrameCookie(request) === caller.secret;
  return isKnown || isSentOn ? caller.secret : sendOn(pathname, cookie);
}
