import { commonItems } from "./common-items.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import type { Estimate } from "./estimate.ts";
import { evidenceOf } from "./evidence.ts";
import { feldtInterval } from "./feldt-interval.ts";
import { kuderRichardson20 } from "./kuder-richardson-20.ts";
import { kuderRichardson21 } from "./kuder-richardson-21.ts";
import type { Reliability } from "./reliability.ts";
import type { ScoreMatrix } from "./score-matrix.ts";
import { estimateStandardError } from "./standard-error.ts";
import { totalScores } from "./total-scores.ts";
import { variance } from "./variance.ts";

function estimateAlpha(matrix: ScoreMatrix): Estimate {
  const [value, n] = [cronbachAlpha(matrix), matrix.rows.length];
  return { value, n, interval: value === null ? null : feldtInterval(value, n, matrix.items.length) };
}

/** Measures how consistent a quiz was, over the questions that everybody was given. */
export function measureReliability(matrix: ScoreMatrix): Reliability {
  const common = commonItems(matrix);
  const spread = common.items.length === 0 ? null : variance(totalScores(common));
  const alpha = estimateAlpha(common);
  return {
    items: common.items.length,
    leftOut: matrix.items.length - common.items.length,
    alpha,
    kuderRichardson20: kuderRichardson20(common),
    kuderRichardson21: kuderRichardson21(common),
    standardDeviation: spread === null ? null : Math.sqrt(spread),
    standardError: estimateStandardError(common, alpha),
    evidence: evidenceOf(matrix.rows.length),
  };
}
