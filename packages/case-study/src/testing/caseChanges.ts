import { newCase } from "../folder/newCase.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Changes one thing in the files of a case folder. */
export type CaseChange = (files: Map<string, string | Uint8Array>) => void;

/** Puts one text in the place of another that stands in the file exactly once. */
export const replaced =
  (path: string, from: string, to: string): CaseChange =>
  (files) => {
    const parts = String(files.get(path)).split(from);
    if (parts.length !== 2) throw new Error(`${path} holds ${from} ${parts.length - 1} times; expected once`);
    files.set(path, parts.join(to));
  };

/** Adds text at the end of a file. */
export const appended =
  (path: string, text: string): CaseChange =>
  (files) => {
    files.set(path, `${files.get(path)}${text}`);
  };

/** Writes a whole file anew, or one more file. */
export const written =
  (path: string, content: string | Uint8Array): CaseChange =>
  (files) => {
    files.set(path, content);
  };

/** Leaves a file out. */
export const without =
  (path: string): CaseChange =>
  (files) => {
    files.delete(path);
  };

/** Puts other bytes behind those of a file. */
export const behind =
  (path: string, ...bytes: readonly number[]): CaseChange =>
  (files) => {
    files.set(path, Uint8Array.from([...encode(String(files.get(path))), ...bytes]));
  };

/** Writes a file in UTF-16, with the byte order mark or without. */
export const inUtf16 =
  (path: string, { marked }: { readonly marked: boolean }): CaseChange =>
  (files) => {
    const text = `${marked ? "\uFEFF" : ""}${files.get(path)}`;
    const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    files.set(path, new Uint8Array(units.buffer));
  };

/** Gives the files of `newCase` as bytes, after changes. */
export function changedCase(...changes: readonly CaseChange[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, string | Uint8Array>(newCase());
  for (const change of changes) change(files);
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === "string" ? encode(content) : content]),
  );
}
