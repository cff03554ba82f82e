/** What a column holds: SQLite's NULL, INTEGER or TEXT. Numbers are whole and exact. */
export type SqlValue = null | number | string;

/** A number as SQLite's file format (1.6) writes lengths: seven bits a byte, the highest first. Up to 2^49. */
export function encodeVarint(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift((rest % 128) + 128);
  }
  return bytes;
}

const integerSizes = [1, 2, 3, 4, 6, 8];

interface Encoded {
  /** The serial type, which tells type and length (file format, 2.1). */
  readonly serial: number;
  readonly bytes: Uint8Array;
}

function encodeInteger(value: number): Encoded {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no exact integer`);
  if (value === 0 || value === 1) return { serial: 8 + value, bytes: new Uint8Array(0) };
  const index = integerSizes.findIndex(
    (size) => value >= -(2 ** (8 * size - 1)) && value < 2 ** (8 * size - 1),
  );
  const whole = new Uint8Array(8);
  new DataView(whole.buffer).setBigInt64(0, BigInt(value));
  return { serial: index + 1, bytes: whole.slice(8 - (integerSizes[index] ?? 8)) };
}

function encodeValue(value: SqlValue): Encoded {
  if (value === null) return { serial: 0, bytes: new Uint8Array(0) };
  if (typeof value === "number") return encodeInteger(value);
  const bytes = new TextEncoder().encode(value);
  return { serial: 13 + 2 * bytes.length, bytes };
}

/** A row as SQLite stores it: the types of its columns, then their contents. */
export function encodeRecord(values: readonly SqlValue[]): Uint8Array {
  const columns = values.map(encodeValue);
  const serials = columns.flatMap(({ serial }) => encodeVarint(serial));
  // The header's length counts its own varint, which is one byte longer from 127 on.
  const head = encodeVarint(serials.length + (serials.length < 127 ? 1 : 2));
  return Uint8Array.from([...head, ...serials, ...columns.flatMap(({ bytes }) => [...bytes])]);
}
