/** Whether an address is that of one of our own built scripts, from a page at `origin`. */
export const isBuiltScript = (address: string, origin: string): boolean => {
  if (!URL.canParse(address, origin)) return false;
  const url = new URL(address, origin);
  return url.origin === origin && url.pathname.startsWith("/_next/static/");
};
