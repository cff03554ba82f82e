export { default, generateMetadata } from "@/app/attempts/[id]/delete/page";
