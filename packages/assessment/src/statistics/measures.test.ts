import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cronbachAlpha,
  kuderRichardson20,
  measureReliability,
  reliabilitySchema,
  standardError,
} from "./reliability.ts";
import { discrimination, includedDiscrimination, facility } from "./item-statistics.ts";
import { estimateSchema } from "./intervals.ts";
import { anyMatrix, completeMatrix, rightOrWrongMatrix, grid, matrixOf } from "./fixtures/matrices.ts";
import { scoreMatrixSchema, type ScoreMatrix } from "./score-matrix.ts";

/** The same class with another scale: scores times a factor, plus what is given to everybody. */
function rescale({ items, rows }: ScoreMatrix, factor: number, plus: readonly number[]): ScoreMatrix {
  const scaled = (value: number, item: number) => value * factor + (plus[item] ?? 0);
  return {
    items: items.map(({ id, max }, item) => ({ id, max: scaled(max, item) })),
    rows: rows.map((row) => row.map((score, item) => (score === null ? null : scaled(score, item)))),
  };
}

const reversed = ({ items, rows }: ScoreMatrix): ScoreMatrix => ({
  items: items.toReversed(),
  rows: rows.map((row) => row.toReversed()),
});

/** The same but for rounding, or undefined as well. */
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 8));

const everyMeasure = (matrix: ScoreMatrix) => [
  cronbachAlpha(matrix),
  kuderRichardson20(matrix),
  standardError(matrix),
];

describe("where it is undefined, a measure is null", () => {
  test.each([
    ["no persons and no items", matrixOf([])],
    ["no items", matrixOf([[], []])],
    ["one person", grid("1 0 1")],
    ["one item", grid("1 / 0")],
    ["all totals the same", grid("1 0 / 0 1")],
    ["all right", grid("1 1 / 1 1")],
    ["somebody was not given an item", grid("1 - / 0 1 / 1 1")],
  ])("reliability: %s", (_case, matrix) => {
    expect(everyMeasure(matrix)).toEqual([null, null, null]);
  });

  test("totals that differ only by rounding count as the same", () => {
    const matrix = grid(
      "0.1 0.2 0.3333333333333333 / 0.3333333333333333 0.1 0.2 / 0.2 0.3333333333333333 0.1",
    );
    expect(cronbachAlpha(matrix)).toBeNull();
  });

  test("Kuder and Richardson's is undefined where part points were earned, though alpha is defined", () => {
    const matrix = grid("1 0.5 / 0.5 0 / 0 0");
    expect(cronbachAlpha(matrix)).not.toBeNull();
    expect(kuderRichardson20(matrix)).toBeNull();
  });

  test("facility or discrimination is undefined for nobody, for one person, and for an item that is not there", () => {
    const nobody = { value: null, n: 0, interval: null };
    expect(facility(grid("- / -"), 0)).toEqual(nobody);
    expect(facility(grid("1"), 7)).toEqual(nobody);
    expect(facility(grid("1"), 0)).toMatchObject({ value: 1, n: 1 });
    expect(discrimination(grid("1 0"), 0)).toEqual({ value: null, n: 1, interval: null });
    expect(discrimination(grid("1 / 0"), 0)).toEqual(nobody);
  });

  test("the correlation of two persons has no interval", () => {
    const matrix = grid("1 1 / 0 0");
    expect(discrimination(matrix, 0)).toEqual({ value: 1, n: 2, interval: null });
    expect(includedDiscrimination(matrix, 0)).toBe(1);
  });
});

describe("what is missing", () => {
  const matrix = grid("1 1 - / 0 0 - / 1 1 1 / 0 1 0");

  test("counts nowhere: each item rests on those who were given it", () => {
    expect(facility(matrix, 2)).toMatchObject({ value: 0.5, n: 2 });
    expect(facility(matrix, 0)).toMatchObject({ value: 0.5, n: 4 });
    expect(discrimination(matrix, 2).n).toBe(2);
  });

  test("leaves reliability to the common items", () => {
    const reliability = measureReliability(matrix);
    expect(reliability).toMatchObject({ items: 2, leftOut: 1, alpha: { n: 4 }, evidence: "too-few" });
    expect(reliability.alpha.value).toEqual(near(cronbachAlpha(grid("1 1 / 0 0 / 1 1 / 0 1"))));
    expect(measureReliability(grid("1 - / - 1"))).toMatchObject({ items: 0, alpha: { value: null } });
  });

  test("is compared by shares: half of two questions is no less than half of four", () => {
    const mixed = grid("1 1 0 - - / 1 1 0 1 0 / 0 0 0 - - / 0 0 0 0 0");
    expect(discrimination(mixed, 0).value).toBeCloseTo(1, 12);
  });
});

test("where all items say the same, the standard error is exactly 0 despite rounding", () => {
  const matrix = matrixOf([
    [2 / 3, 0],
    [1, 1 / 3],
  ]);
  expect(cronbachAlpha(matrix)).toEqual(near(1));
  expect(standardError(matrix)).toBe(0);
});

describe("whatever the class", () => {
  test("every measure lies in its range, and none is NaN", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const reliability = reliabilitySchema.parse(measureReliability(matrix));
        expect(reliability.alpha.value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        for (const item of matrix.items.keys()) {
          const p = estimateSchema.parse(facility(matrix, item));
          const r = estimateSchema.parse(discrimination(matrix, item));
          expect(p.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(p.value ?? 0).toBeLessThanOrEqual(1);
          expect(Math.abs(r.value ?? 0)).toBeLessThanOrEqual(1);
          expect(r.n).toBeLessThanOrEqual(p.n);
        }
      }),
    );
  });

  test("the scale does not matter to alpha, discrimination and facility; the standard error follows it", () => {
    fc.assert(
      fc.property(completeMatrix, fc.integer({ min: 2, max: 100 }), (matrix, factor) => {
        const scaled = rescale(matrix, factor, []);
        expect(cronbachAlpha(scaled)).toEqual(near(cronbachAlpha(matrix)));
        const error = standardError(matrix);
        expect(standardError(scaled)).toEqual(near(error === null ? null : error * factor));
        for (const item of matrix.items.keys()) {
          expect(discrimination(scaled, item).value).toEqual(near(discrimination(matrix, item).value));
          expect(facility(scaled, item).value).toEqual(near(facility(matrix, item).value));
        }
      }),
    );
  });

  test("points given to everybody do not matter to alpha, the standard error and discrimination", () => {
    const plus = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(completeMatrix, plus, (matrix, given) => {
        const lifted = rescale(matrix, 1, given);
        expect(cronbachAlpha(lifted)).toEqual(near(cronbachAlpha(matrix)));
        expect(standardError(lifted)).toEqual(near(standardError(matrix)));
        for (const item of matrix.items.keys())
          expect(discrimination(lifted, item).value).toEqual(near(discrimination(matrix, item).value));
      }),
    );
  });

  test("the order of items and of persons does not matter", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const turned = { ...reversed(matrix), rows: reversed(matrix).rows.toReversed() };
        expect(cronbachAlpha(turned)).toEqual(near(cronbachAlpha(matrix)));
        const last = matrix.items.length - 1;
        for (const item of matrix.items.keys()) {
          expect(discrimination(turned, last - item).value).toEqual(near(discrimination(matrix, item).value));
        }
      }),
    );
  });

  test("where all is right or wrong, alpha is KR-20", () => {
    fc.assert(
      fc.property(rightOrWrongMatrix, (matrix) => {
        const alpha = cronbachAlpha(matrix);
        expect(kuderRichardson20(matrix)).toEqual(near(alpha));
      }),
    );
  });
});

test("a matrix has one score an item, and none above its maximum", () => {
  const items = [{ id: "a", max: 1 }];
  expect(scoreMatrixSchema.safeParse({ items, rows: [[1], [null]] }).success).toBe(true);
  expect(scoreMatrixSchema.safeParse({ items, rows: [[1, 0]] }).success).toBe(false);
  expect(scoreMatrixSchema.safeParse({ items, rows: [[1.5]] }).success).toBe(false);
  expect(scoreMatrixSchema.safeParse({ items, rows: [[Number.NaN]] }).success).toBe(false);
});
