export { GET } from "@/app/api/v1/attempts/[id]/route";
