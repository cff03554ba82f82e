export { default, generateMetadata } from "@/app/assignments/[id]/results/attempts/[attempt]/page";
