import { openApi } from "@/server/api/open-api";
import { apiRoutes } from "@/server/api/routes";
import { accessHeaders } from "@/server/api/serve";
import { answers, handle } from "@/server/http/handle";
import { serveMethods } from "@/server/http/serve-methods";

const document = openApi(apiRoutes);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: handle(answers.json, async () =>
    Response.json(document, {
      headers: accessHeaders.public,
    }),
  ),
});
