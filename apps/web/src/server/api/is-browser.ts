import "server-only";
/** Every browser of today says where a request comes from; scripts cannot leave that out. */
export const isBrowser = (request: Request): boolean => request.headers.has("sec-fetch-site");
