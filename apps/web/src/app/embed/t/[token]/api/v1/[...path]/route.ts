import { getAttempt, getResult, putResponse } from "@/api/attempts";
import { dispatch } from "@/api/serve";

/** What a framed quiz asks of the API, at addresses that say whose frame it is. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = dispatch([getAttempt, getResult, putResponse]);
