import { postSecrets } from "@/server/api/assignments/post-secrets";

export const POST = postSecrets.handler;
