import { describe, expect, it } from "vitest";
import * as z from "zod";
import { expected } from "./expected.ts";

const messageOf = (schema: z.ZodType, value: unknown): string =>
  schema.safeParse(value).error?.issues[0]?.message ?? "";

describe("expected", () => {
  it.each([
    { schema: z.string(), value: true, words: "a text" },
    { schema: z.string(), value: 2019, words: 'a text; put it in quotes: "2019"' },
    { schema: z.string().min(1), value: "", words: "some text" },
    { schema: z.number(), value: "many", words: "a number" },
    { schema: z.int(), value: 1.5, words: "a whole number" },
    { schema: z.boolean(), value: "yes", words: "true or false" },
    { schema: z.array(z.string()), value: "en", words: "a list" },
    { schema: z.strictObject({}), value: [], words: "a mapping" },
    { schema: z.number().min(1), value: 0, words: "at least 1" },
    { schema: z.number().max(1), value: 2, words: "at most 1" },
    { schema: z.number().positive(), value: 0, words: "more than 0" },
    { schema: z.number().lt(1), value: 1, words: "less than 1" },
    { schema: z.array(z.string()).min(1), value: [], words: "a list of at least 1" },
    { schema: z.tuple([z.number(), z.number()]), value: [1], words: "a list of at least 2" },
    { schema: z.enum(["en", "zh"]), value: "fr", words: 'one of "en", "zh"' },
    { schema: z.string().regex(/^a/, "expected an id."), value: "b", words: "an id" },
  ])("says $words", ({ schema, value, words }) => {
    expect(expected(messageOf(schema, value), String(value))).toBe(words);
  });

  it("names the kinds that a list of alternatives has", () => {
    const kind = (id: string) => z.strictObject({ id: z.literal(id) });
    const schema = z.discriminatedUnion("id", [kind("P1"), kind("P2")]);
    expect(expected(messageOf(schema, { id: "P4" }))).toBe("'P1', 'P2'");
  });
});
