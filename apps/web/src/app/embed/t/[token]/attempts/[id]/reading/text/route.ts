export { GET } from "@/app/attempts/[id]/reading/text/route";
