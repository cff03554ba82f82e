import "server-only";
import { answers, handle } from "@/server/http/handle";
import { leaveDevice } from "@/server/students/leave-device";
import { seeOther } from "../see-other";

/** `POST /a/{code}/leave`: makes this browser forget its student. */
export const postLeave = handle<{ code: string }>(answers.page, async ({ params, caller }) => {
  await leaveDevice(params.code, caller.owner);
  return seeOther(`/a/${encodeURIComponent(params.code)}?left=1`);
});
