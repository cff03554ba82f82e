/** A stretch of time, in months since year 0. Its start and end are as sure as the expression that gave them. */
export interface Period {
  start: number;
  /** Exclusive; undefined where the end is left open. */
  end: number | undefined;
  precision: "year" | "month";
}

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(\/\.\.)?$/;

/** Reads the EDTF expressions that facts use: `2017`, `2019-07`, and either left open (`2019-07/..`). */
export function readEdtf(expression: string): Period | undefined {
  const match = pattern.exec(expression);
  if (match === null) return undefined;
  const [, year, month, open] = match;
  const start = Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1);
  const length = month === undefined ? 12 : 1;
  return {
    start,
    end: open === undefined ? start + length : undefined,
    precision: month === undefined ? "year" : "month",
  };
}

/** The first day of a month counted as in `Period`. */
export function monthToDate(month: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
}
