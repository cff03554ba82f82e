import type { Page } from "@playwright/test";

/**
 * Collects what no page may do: send a request to a third party, break the content security policy, or throw an error.
 */
export const watchPage = (page: Page): { faults: string[] } => {
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") faults.push(`asked ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return { faults };
};
