import { newIdempotencyKey } from "@/model/ids";

/**
 * Lets a form that makes something make one of it, however often it is sent: by two clicks, or again as its answer was lost. The
 * page that is loaded anew has a new key, and makes another.
 */
export const IdempotencyKeyField = () => (
  <input type="hidden" name="idempotencyKey" value={newIdempotencyKey()} />
);
