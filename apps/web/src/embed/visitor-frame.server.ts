import "server-only";
import { framePrefixOf } from "@/addresses";
import { answers, handle, type Handler, seeOther } from "@/http/handle";
import { newSecret, readFrameCookie } from "@/identity/identity";

/**
 * Redirects from the address in an iframe to the same page within a visitor's own frame. The address identifies the
 * visitor, as cookies may be blocked there; with a cookie, a visitor who comes back is recognised.
 */
const openFrame = <Params>(pathOf: (params: Params) => string): Handler<Params> =>
  handle<Params>(answers.page, async ({ request, params }) => {
    const secret = readFrameCookie(request) ?? newSecret();
    return seeOther(`${framePrefixOf(secret)}${pathOf(params)}${new URL(request.url).search}`);
  });

const part = encodeURIComponent;

/** `GET /embed/{article}/{topic}`: a quiz on a topic, for the page of another site. */
export const openQuizFrame = openFrame<{ article: string; quizTopic: string }>(
  ({ article, quizTopic }) => `/articles/${part(article)}/quiz/${part(quizTopic)}`,
);

/** `GET /embed/a/{code}`: an assignment, for the page of another site. */
export const openAssignmentFrame = openFrame<{ code: string }>(({ code }) => `/a/${part(code)}`);
