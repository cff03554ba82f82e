export { default, generateMetadata } from "@/app/assignments/[id]/results/regrade/page";
