import { Id } from "./Id.ts";

/** Says an id of the evidence. Only what keeps the rule for ids is repeated: anything else may be what people said. */
export const foundId = (value: string): string =>
  Id.safeParse(value).success ? JSON.stringify(value) : `${Array.from(value).length} characters`;
