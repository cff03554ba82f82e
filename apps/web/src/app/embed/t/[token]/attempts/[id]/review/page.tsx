export { default, generateMetadata } from "@/app/attempts/[id]/review/page";
