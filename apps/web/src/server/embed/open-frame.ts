import "server-only";
import { prefixOf } from "@/features/embed/frame-path";
import { seeOther } from "@/server/forms/see-other";
import { answers, handle, type Handler } from "@/server/http/handle";
import { readFrameCookie } from "@/server/identity/identify-request";
import { newSecret } from "@/server/identity/secret";

/**
 * Leads from the address that stands in an iframe to the same page within a visitor's own frame. The address holds who
 * it is, as cookies may be blocked there; where there is a cookie, the visitor comes back as who they were.
 */
const openFrame = <Params>(pathOf: (params: Params) => string): Handler<Params> =>
  handle<Params>(answers.page, async ({ request, params }) => {
    const secret = readFrameCookie(request) ?? newSecret();
    return seeOther(`${prefixOf(secret)}${pathOf(params)}${new URL(request.url).search}`);
  });

const part = encodeURIComponent;

/** `GET /embed/{article}/{topic}`: a quiz on a topic, for the page of another site. */
export const openQuizFrame = openFrame<{ article: string; quizTopic: string }>(
  ({ article, quizTopic }) => `/articles/${part(article)}/quiz/${part(quizTopic)}`,
);

/** `GET /embed/a/{code}`: an assignment, for the page of another site. */
export const openAssignmentFrame = openFrame<{ code: string }>(({ code }) => `/a/${part(code)}`);
