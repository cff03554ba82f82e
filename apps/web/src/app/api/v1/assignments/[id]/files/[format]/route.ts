import { getAssignmentFile } from "@/api/files";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getAssignmentFile.handler });
