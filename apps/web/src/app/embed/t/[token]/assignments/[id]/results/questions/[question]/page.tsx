export { default, generateMetadata } from "@/app/assignments/[id]/results/questions/[question]/page";
