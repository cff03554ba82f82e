export { default, generateMetadata } from "@/app/assignments/[id]/print/page";
