import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrPath } from "./join-code";

const draw = ({ size, path }: { size: number; path: string }): boolean[][] => {
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) {
      const row = squares[Number(y)];
      if (row) row[at] = true;
    }
  }
  return squares;
};

it("a QR code has every dark square and no other, with a border of four light ones", () => {
  const address = "https://quiz.school.example/a/K7MQT3";
  const drawn = draw(qrPath(address));
  expect(drawn).toEqual(encode(address, { ecc: "M", border: 4 }).data);
  expect(drawn.slice(0, 4).flat()).not.toContain(true);
});
