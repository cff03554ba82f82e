const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short name for a text that stays the same wherever it is computed: 64-bit FNV-1a over UTF-8 bytes, as 13
 * characters of base 36. Not for secrets. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv.
 */
export function stableId(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return mix(hash).toString(36).padStart(13, "0");
}

/** Spreads each bit over all, as texts often differ in their last letters alone. Source: MurmurHash3's finalizer. */
function mix(hash: bigint): bigint {
  const once = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn);
  const twice = BigInt.asUintN(64, (once ^ (once >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return twice ^ (twice >> 33n);
}
