import { createHash } from "node:crypto";

const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Puts a content security policy at the head of a page: nothing from elsewhere is loaded, and nothing can be sent
 * elsewhere. Scripts inside the page, which the framework writes, are allowed by their hashes.
 */
export function withPolicy(page: string): string {
  const hashes = [...page.matchAll(inline)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(hashes)].join(" ")}`,
    // Formulas and the shared styles of figures stand in the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // The encoding has to come first, within the first kilobyte.
  return page.replace(/<meta charset="[^"]*">/, (charset) => `${charset}\n    ${meta}`);
}
