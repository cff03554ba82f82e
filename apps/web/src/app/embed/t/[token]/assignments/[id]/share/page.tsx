export { default, generateMetadata } from "@/app/assignments/[id]/share/page";
