/** What makes the name of an entry unsafe to unpack under; `null` for a plain relative path. */
export function nameFault(name: string): string | null {
  if (name === "") return "an entry without a name";
  if (name.includes("\0")) return "a name with a NUL character";
  if (/\p{Surrogate}/u.test(name)) return "a name with half a character";
  if (name.includes("\\")) return "a name with a backslash";
  if (name.startsWith("/")) return "a name that begins at the root";
  if (/^[A-Za-z]:/.test(name)) return "a name that begins with a drive";
  return name.split("/").includes("..") ? "a name that leaves its folder" : null;
}
