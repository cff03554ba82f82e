import { getAttempt, getResult, putResponse } from "@/api/attempts";
import { getExport, getResultsCsv, getResultsXlsx } from "@/api/class-results";
import { getEvents } from "@/api/event-stream";
import { getAssignmentFile } from "@/api/files";
import { dispatch } from "@/api/serve";
import { getJoinPage, getStudents } from "@/api/students";

/** What the pages within a frame ask of the API, at addresses that say whose frame it is. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = dispatch([
  getAttempt,
  getResult,
  putResponse,
  getJoinPage,
  // For teachers without cookies.
  getStudents,
  getEvents,
  getResultsCsv,
  getResultsXlsx,
  getExport,
  getAssignmentFile,
]);
