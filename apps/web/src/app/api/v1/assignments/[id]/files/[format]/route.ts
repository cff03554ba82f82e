import { getAssignmentFile } from "@/server/api/downloads/get-assignment-file";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getAssignmentFile.handler });
