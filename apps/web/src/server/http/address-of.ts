import "server-only";

/** The first half of an IPv6 address, which is what one subscriber gets: the rest can be another at every request. */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill("0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}

/**
 * The address that a request came from, as the nearest proxy or Next itself noted it; for rate limits only. A client can
 * make up what stands before the last entry, so that one counts. Of an IPv6 address it is the network.
 */
export function addressOf({ headers }: { headers: Pick<Headers, "get"> }): string {
  const last = (headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim().toLowerCase() ?? "";
  const address = last.slice(0, 64);
  if (!address.includes(":")) return address;
  // An IPv4 address written as an IPv6 one.
  return address.includes(".") ? (address.split(":").at(-1) ?? "") : networkOf(address);
}
