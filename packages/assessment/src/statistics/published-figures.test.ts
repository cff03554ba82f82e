import { describe, expect, test } from "vitest";
import { cronbachAlpha, kuderRichardson20, measureReliability, standardError } from "./reliability.ts";
import { discrimination, includedDiscrimination, facility } from "./item-statistics.ts";
import { canvas, lsat6 } from "./fixtures/matrices.ts";
import { scoresOf, totalScores } from "./score-matrix.ts";
import { variance } from "./descriptive-statistics.ts";

const ofEachItem = (measure: (item: number) => number | null) =>
  lsat6.items.map((_item, index) => measure(index)?.toFixed(4));

describe("LSAT, section 6 (Bock & Lieberman 1970)", () => {
  test("has 1000 persons and five items", () => {
    expect([lsat6.rows.length, lsat6.items.length]).toEqual([1000, 5]);
  });

  test("gives the published facilities", () => {
    const facilities = lsat6.items.map((_item, index) => facility(lsat6, index));
    expect(facilities.map(({ value }) => value)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
    expect(facilities.every(({ n }) => n === 1000)).toBe(true);
  });

  test("gives the published item-total correlations that include the item", () => {
    expect(ofEachItem((item) => includedDiscrimination(lsat6, item))).toEqual([
      "0.3620",
      "0.5668",
      "0.6184",
      "0.5344",
      "0.4354",
    ]);
  });

  test("gives the published corrected item-total correlations", () => {
    expect(ofEachItem((item) => discrimination(lsat6, item).value)).toEqual([
      "0.1128",
      "0.1532",
      "0.1728",
      "0.1444",
      "0.1216",
    ]);
  });

  test("gives the published alpha, which is KR-20", () => {
    expect(cronbachAlpha(lsat6)?.toFixed(4)).toBe("0.2950");
    expect(cronbachAlpha(lsat6)?.toFixed(5)).toBe("0.29500");
    expect(kuderRichardson20(lsat6)).toBeCloseTo(cronbachAlpha(lsat6) ?? Number.NaN, 12);
  });

  test("gives the published standard error of measurement", () => {
    expect(standardError(lsat6)?.toFixed(5)).toBe("0.86863");
    const { alpha, standardError: error } = measureReliability(lsat6);
    expect(error).toMatchObject({ value: standardError(lsat6), n: 1000 });
    // The interval of α, through s·√(1 − α): the one's upper end is the other's lower.
    const s = 0.86863 / Math.sqrt(1 - 0.295);
    expect(error.interval?.low).toBeCloseTo(s * Math.sqrt(1 - (alpha.interval?.high ?? 0)), 4);
    expect(error.interval?.high).toBeCloseTo(s * Math.sqrt(1 - (alpha.interval?.low ?? 0)), 4);
    expect(error.interval?.low).toBeLessThan(0.86863);
    expect(error.interval?.high).toBeGreaterThan(0.86863);
  });

  test("differs from what mixing the divisors n and n − 1 would give", () => {
    const [n, k] = [lsat6.rows.length, lsat6.items.length];
    const pq = lsat6.items.map((_item, index) => variance(scoresOf(lsat6, index).map(Number)) ?? 0);
    const ofTotal = ((variance(totalScores(lsat6)) ?? 0) * n) / (n - 1);
    const mixed = (k / (k - 1)) * (1 - pq.reduce((sum, value) => sum + value, 0) / ofTotal);
    expect(mixed.toFixed(5)).toBe("0.29595");
    expect(cronbachAlpha(lsat6)?.toFixed(5)).not.toBe(mixed.toFixed(5));
    expect(kuderRichardson20(lsat6)?.toFixed(5)).not.toBe(mixed.toFixed(5));
  });

  test("gives all of it together, with the interval of alpha", () => {
    const reliability = measureReliability(lsat6);
    expect(reliability).toMatchObject({ items: 5, leftOut: 0, alpha: { n: 1000 }, evidence: "sufficient" });
    // By SciPy's F distribution.
    expect(reliability.alpha.interval?.low).toBeCloseTo(0.2234737878627, 10);
    expect(reliability.alpha.interval?.high).toBeCloseTo(0.3618025317262, 10);
  });
});

describe("the worked example of Canvas", () => {
  test("gives alpha, though everybody got the first item right", () => {
    expect(cronbachAlpha(canvas)?.toFixed(3)).toBe("0.545");
    expect(kuderRichardson20(canvas)?.toFixed(3)).toBe("0.545");
  });

  test("gives no discrimination for an item that everybody got right", () => {
    expect(facility(canvas, 0).value).toBe(1);
    expect(discrimination(canvas, 0)).toEqual({ value: null, n: 4, interval: null });
    expect(includedDiscrimination(canvas, 0)).toBeNull();
    expect(discrimination(canvas, 1).value).toBeCloseTo(1 / Math.sqrt(3), 12);
  });
});
