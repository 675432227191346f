import { ExperimentsError } from "../errors.ts";
import { DesignSpec } from "./DesignSpec.ts";

/** Gives a description back once it is known to be one. */
export function parsedDesign(description: DesignSpec): DesignSpec {
  const result = DesignSpec.safeParse(description);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const expected = issue?.message.replace(/^[^:]*: expected /, "expected ");
  const place = path.length > 0 ? `Design, ${path.map(String).join(".")}` : "Design";
  throw new ExperimentsError("invalid-design", `${place}: ${expected}.`, path);
}
