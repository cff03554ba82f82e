import "server-only";
import { openApi } from "@/server/api/open-api";
import { apiRoutes } from "@/server/api/routes";
import { openApiSchema, type OpenApi } from "./open-api-document";

/** The API's description, as `openapi.json` tells it. */
export const describedApi: OpenApi = openApiSchema.parse(JSON.parse(JSON.stringify(openApi(apiRoutes))));
