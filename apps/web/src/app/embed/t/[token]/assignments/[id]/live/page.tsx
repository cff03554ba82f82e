export { default, generateMetadata } from "@/app/assignments/[id]/live/page";
