export { default, generateMetadata } from "@/app/assignments/[id]/results/page";
