import { apiTable } from "@/api/routes";
import { dispatch } from "@/api/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = dispatch(apiTable);
