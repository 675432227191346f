/** Writes a finite number as GML knows them: a whole one of 32 bits as it is, any other with a point. */
export function gmlNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 0x80000000) return String(value + 0);
  const [digits = "0", exponent] = String(value).split("e");
  const pointed = digits.includes(".") ? digits : `${digits}.0`;
  return exponent === undefined ? pointed : `${pointed}e${exponent}`;
}
