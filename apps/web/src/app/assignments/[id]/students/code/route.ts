import { framePrefix } from "@/addresses";
import { hidesNames } from "@/assignment/hidden-names.server";
import { loadProgress } from "@/assignment/progress.server";
import {
  answers,
  escapeHtml,
  handle,
  pageResponse,
  redirectOutcome,
  writeLink,
  writePage,
} from "@/http/handle";
import { readFields } from "@/http/request-body";
import { siteMessages } from "@/i18n/messages";
import type { Owner } from "@/identity/identity";
import { renewPersonalCode } from "@/student/change.server";
import { groupCode } from "@/student/join-path";

async function nicknameOf(id: string, student: string, owner: Owner | null): Promise<string | null> {
  const progress = await loadProgress(id, owner);
  return progress?.students.find((one) => one.id === student)?.nickname ?? null;
}

function writeCodePage(code: string, nickname: string | null, back: string): string {
  const words = siteMessages.assign.student.code;
  const whose = nickname === null ? "" : `<p class="lede"><bdi>${escapeHtml(nickname)}</bdi></p>`;
  const letters = `<p><span dir="ltr" class="spelled" translate="no">${escapeHtml(groupCode(code))}</span></p>`;
  const way = writeLink(back, words.back, "button");
  return writePage(words.title, `${whose}${letters}<p>${escapeHtml(words.once)}</p><p>${way}</p>`);
}

/**
 * `POST /assignments/{id}/students/code`: gives a student a new personal code. The response itself is the page that
 * shows it, as only its hash is stored and it is in no address.
 */
export const POST = handle<{ id: string }>(
  answers.page,
  async ({ request, params: { id }, caller: { owner } }) => {
    const form = await readFields(request);
    if (!form.ok) return form.problem;
    const student = form.value.get("student") ?? "";
    const renewed = await renewPersonalCode(id, student, owner);
    if (!renewed.ok) return redirectOutcome(renewed, `/assignments/${id}/live`);
    const { personalCode } = renewed.value;
    const nickname = hidesNames(request) ? null : await nicknameOf(id, student, owner);
    return pageResponse(
      writeCodePage(
        personalCode,
        nickname,
        `${framePrefix(new URL(request.url).pathname)}/assignments/${id}/students/${student}`,
      ),
      200,
    );
  },
);
