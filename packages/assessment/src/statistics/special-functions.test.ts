import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fQuantile, incompleteBeta, logGamma } from "./special-functions.ts";

describe("the quantile of F", () => {
  // Printed tables of the upper 5 % and 2.5 % points (Pearson & Hartley, Biometrika Tables for Statisticians, table 18).
  test.each([
    [0.95, 1, 1, "161.4"],
    [0.95, 2, 2, "19.00"],
    [0.95, 5, 10, "3.33"],
    [0.95, 4, 12, "3.26"],
    [0.95, 10, 10, "2.98"],
    [0.95, 30, 60, "1.65"],
    [0.95, 120, 120, "1.35"],
    [0.975, 1, 1, "647.8"],
    [0.975, 2, 2, "39.00"],
    [0.975, 1, 3, "17.44"],
    [0.975, 5, 10, "4.24"],
    [0.975, 4, 12, "4.12"],
    [0.975, 10, 10, "3.72"],
    [0.975, 30, 60, "1.82"],
    [0.975, 120, 120, "1.43"],
  ])("%d of F(%d, %d) is %s", (probability, d1, d2, printed) => {
    const digits = printed.split(".")[1]?.length ?? 0;
    expect(fQuantile(probability, d1, d2).toFixed(digits)).toBe(printed);
  });

  // SciPy 1.17, scipy.stats.f.ppf.
  test.each([
    [0.975, 999, 3996, 1.1014512333334125],
    [0.025, 999, 3996, 0.905241030570834],
    [0.025, 1, 49, 0.0009921508578250547],
    [0.025, 1, 3, 0.0011571891323882897],
    [0.975, 199, 9751, 1.2084747836104697],
    [0.025, 199, 9751, 0.8117395694570051],
  ])("%d of F(%d, %d) is %d", (probability, d1, d2, known) => {
    expect(fQuantile(probability, d1, d2) / known).toBeCloseTo(1, 9);
  });

  test("becomes that of the other tail when it is inverted", () => {
    const freedom = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        freedom,
        freedom,
        fc.double({ min: 0.01, max: 0.49, noNaN: true }),
        (d1, d2, probability) => {
          const product = fQuantile(probability, d1, d2) * fQuantile(1 - probability, d2, d1);
          expect(product).toBeCloseTo(1, 8);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the functions under it", () => {
  test("give ln Γ of whole and half numbers", () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  test("give the incomplete beta where it is a polynomial", () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(incompleteBeta(0.25, 2, 3)).toBeCloseTo(0.26171875, 13);
    expect(incompleteBeta(0.9, 2, 3)).toBeCloseTo(0.9963, 13);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});
