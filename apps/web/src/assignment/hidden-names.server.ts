import "server-only";
import { cookies } from "next/headers";
import { isSecure } from "@/identity/identity";
import type { AssignmentId } from "@/model/ids";

const cookieName = "wellread-names";
const hours = 12;

/**
 * The Set-Cookie header that hides the names of an assignment's students from a projector, or shows them again, on all
 * of its pages, whichever link or form leads to them, for a school day.
 */
export const writeNames = (id: AssignmentId, hidden: boolean): string =>
  [
    `${cookieName}=${hidden ? "hidden" : ""}`,
    `Path=/assignments/${id}`,
    `Max-Age=${hidden ? hours * 60 * 60 : 0}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(isSecure() ? ["Secure"] : []),
  ].join("; ");

/** Whether a request to an address of an assignment comes from a browser that hides its names. */
export const hidesNames = ({ headers }: Request): boolean =>
  headers.get("cookie")?.split(/; */).includes(`${cookieName}=hidden`) ?? false;

/** Whether names are hidden on the assignment's page that is being rendered. */
export const areNamesHidden = async (): Promise<boolean> =>
  (await cookies()).get(cookieName)?.value === "hidden";
