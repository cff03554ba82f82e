import { dispatch } from "@/api/serve";

/** Whatever is asked for below `/api` that is in no version of it. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = dispatch([]);
