import type { Secret } from "./plantedSecrets.ts";
import { spellingsOf } from "./spellingsOf.ts";

const window = 4;

/** Which secrets stand in some bytes, in any spelling. The bytes are gone through once for all of them. */
export function secretsIn(secrets: readonly Secret[], outputs: readonly Buffer[]): readonly Secret[] {
  const byBeginning = new Map<string, { readonly spelling: string; readonly secret: Secret }[]>();
  for (const secret of secrets) {
    for (const bytes of spellingsOf(secret.text)) {
      const spelling = bytes.toString("latin1");
      const beginning = spelling.slice(0, window);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { spelling, secret }]);
    }
  }
  const found = new Set<Secret>();
  for (const output of outputs) {
    const text = output.toString("latin1");
    for (let at = 0; at + window <= text.length; at += 1) {
      for (const { spelling, secret } of byBeginning.get(text.slice(at, at + window)) ?? []) {
        if (!found.has(secret) && text.startsWith(spelling, at)) found.add(secret);
      }
    }
  }
  return [...found];
}
