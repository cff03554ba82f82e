import { encode } from "uqr";
import styles from "./share-page.module.css";

/** A code in two halves, which are easier to read out; copied, it is one word. */
export const JoinCode = ({ code }: { code: string }) => {
  const half = Math.ceil(code.length / 2);
  return (
    <span dir="ltr" translate="no" className={styles["code"]}>
      <span>{code.slice(0, half)}</span>
      <span>{code.slice(half)}</span>
    </span>
  );
};

/** A QR code as one path in a square of `size` units, with the quiet zone that scanners need around it. */
type QrPath = { size: number; path: string };

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

/** An address to scan. It is dark on light in every theme, as scanners read that best. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = qrPath(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles["qr"]}
    >
      <rect width={size} height={size} className={styles["qrPaper"]} />
      <path d={path} className={styles["qrInk"]} />
    </svg>
  );
};

/** An address as people type it: without the scheme. */
export const addressWithoutScheme = (address: string): string => address.replace(/^https?:\/\//, "");

/** The address at which students type the code. */
export const codeAddress = (origin: string): string => `${origin}/a`;

/** The address at which students join, with the code in it. */
export const joinAddress = (origin: string, code: string): string => `${origin}/a/${code}`;
