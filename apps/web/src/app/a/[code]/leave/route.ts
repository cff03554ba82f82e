import { answers, handle, seeOther } from "@/http/handle";
import { leaveDevice } from "@/model/student";

/** `POST /a/{code}/leave`: makes this browser forget its student. */
export const POST = handle<{ code: string }>(answers.page, async ({ params, caller }) => {
  await leaveDevice(params.code, caller.owner);
  return seeOther(`/a/${encodeURIComponent(params.code)}?left=1`);
});
