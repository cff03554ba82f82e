export { default, generateMetadata } from "@/app/attempts/[id]/reading/page";
