import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feldtInterval, fisherInterval, wilsonInterval } from "./intervals.ts";

describe("Wilson's interval", () => {
  // Newcombe 1998, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %d in %d", (right, n, low, high) => {
    const interval = wilsonInterval(right / n, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test("holds the proportion and stays within 0 and 1, at one person and at none", () => {
    expect(wilsonInterval(0.5, 0)).toBeNull();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (p, n) => {
        const { low, high } = wilsonInterval(p, n) ?? { low: Number.NaN, high: Number.NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("Fisher's interval", () => {
  test("is what it is by hand for r = .5 among 28 persons: artanh .5 = .5493, ± 1.96 ÷ 5", () => {
    const interval = fisherInterval(0.5, 28);
    expect(interval?.low).toBeCloseTo(Math.tanh(0.549306 - 0.391993), 5);
    expect(interval?.high).toBeCloseTo(Math.tanh(0.549306 + 0.391993), 5);
    expect(interval?.low).toBeCloseTo(0.156, 3);
    expect(interval?.high).toBeCloseTo(0.736, 3);
  });

  test("is undefined for fewer than four persons and for r = ±1", () => {
    expect(fisherInterval(0.5, 3)).toBeNull();
    expect(fisherInterval(0.5, 4)).not.toBeNull();
    expect(fisherInterval(1, 100)).toBeNull();
    expect(fisherInterval(-1, 100)).toBeNull();
  });
});

describe("Feldt's interval", () => {
  test("is what C. Evans's program for R gives for α = .913 over 873 persons and 20 items", () => {
    const interval = feldtInterval(0.913, 873, 20);
    expect(interval?.low).toBeCloseTo(0.9044024, 7);
    expect(interval?.high).toBeCloseTo(0.9211588, 7);
  });

  test("is what SciPy's F distribution gives for α = .85 over 89 persons and 7 items", () => {
    const interval = feldtInterval(0.85, 89, 7);
    expect(interval?.low).toBeCloseTo(0.7970648790349, 10);
    expect(interval?.high).toBeCloseTo(0.8931665937371, 10);
  });

  test("says how little four persons tell", () => {
    const interval = feldtInterval(6 / 11, 4, 3);
    expect(interval?.low).toBeCloseTo(-1.99946, 4);
    expect(interval?.high).toBeCloseTo(0.96915, 4);
  });

  test("is undefined below two persons or items, and for α = 1", () => {
    expect(feldtInterval(0.5, 1, 5)).toBeNull();
    expect(feldtInterval(0.5, 5, 1)).toBeNull();
    expect(feldtInterval(1, 30, 5)).toBeNull();
  });
});
