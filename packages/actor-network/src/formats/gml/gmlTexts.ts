const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

const named: ReadonlyMap<string, number> = new Map([
  ["quot", 34],
  ["amp", 38],
  ["apos", 39],
  ["lt", 60],
  ["gt", 62],
  ...latin.split(" ").map((name, index) => [name, 160 + index] as const),
]);

/** Resolves the references of a text in a GML file, such as `&amp;` and `&#31038;`; others stay as they are. */
export function gmlText(raw: string): string {
  return raw.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (found, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : named.get(name);
    return code === undefined || code > 0x10ffff ? found : String.fromCodePoint(code);
  });
}

/** Writes a text for a GML file, in quotes: references for quotes, ampersands, control characters and, in ASCII, the rest. */
export function gmlQuoted(text: string, encoding: "ascii" | "utf-8"): string {
  const pattern = encoding === "ascii" ? /[^ -~]|["&]/gu : /[\p{Cc}\p{Cs}"&]/gu;
  return `"${text.replace(pattern, (character) => `&#${character.codePointAt(0)};`)}"`;
}
