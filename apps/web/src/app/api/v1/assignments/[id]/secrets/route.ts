import { postSecrets } from "@/server/api/assignments/post-secrets";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postSecrets.handler });
