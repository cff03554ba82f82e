export { postSettingsChange as POST } from "@/server/forms/assignments/post-settings-change";
