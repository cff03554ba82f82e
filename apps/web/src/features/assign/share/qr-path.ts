import { encode } from "uqr";

/** A QR code as one path in a square of `size` units, with the quiet zone that scanners need around it. */
export type QrPath = { size: number; path: string };

const quietZone = 4;

const runs = (row: readonly boolean[], y: number): string =>
  row.map((dark, x) => (dark && !row[x - 1] ? bar(row, x, y) : "")).join("");

const bar = (row: readonly boolean[], x: number, y: number): string => {
  const end = row.indexOf(false, x);
  const width = (end === -1 ? row.length : end) - x;
  return `M${x} ${y}h${width}v1h-${width}z`;
};

/** Draws a text as a QR code that can still be read if 15 % of it is covered. */
export const qrPath = (text: string): QrPath => {
  const { size, data } = encode(text, { ecc: "M", border: quietZone });
  return { size, path: data.map(runs).join("") };
};
