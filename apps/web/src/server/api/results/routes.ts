import "server-only";
import type { ApiRoute } from "../api-route";
import { getExport } from "./get-export";
import { getRegrades } from "./get-regrades";
import { getResults } from "./get-results";
import { getResultsCsv } from "./get-results-csv";
import { getResultsXlsx } from "./get-results-xlsx";
import { postRegrades } from "./post-regrades";

/** What there is of a class's results. */
export const resultsRoutes: ApiRoute[] = [
  getResults.route,
  getRegrades.route,
  postRegrades.route,
  getResultsCsv.route,
  getResultsXlsx.route,
  getExport.route,
];
