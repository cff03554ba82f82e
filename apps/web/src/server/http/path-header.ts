import "server-only";

/** In it the proxy tells pages their own path, whatever the request said there. */
export const pathHeader = "x-wellread-path";
