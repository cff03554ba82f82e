export { default, generateMetadata } from "@/app/assignments/[id]/settings/page";
