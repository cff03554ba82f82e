import { accessHeaders, serveMethods } from "@/api/serve";
import { openApi } from "@/api/open-api";
import { apiRoutes } from "@/api/routes";
import { answers, handle } from "@/http/handle";

const document = openApi(apiRoutes);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: handle(answers.json, async () =>
    Response.json(document, {
      headers: accessHeaders.public,
    }),
  ),
});
