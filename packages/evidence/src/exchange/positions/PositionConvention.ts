/** How a program counts places in a plain text. */
export interface PositionConvention {
  /** What one step is. The standard says code points; some programs count UTF-16 units. */
  readonly unit: "code points" | "UTF-16 units";
  /** What CR LF counts: as many characters as are stored, always one, or two even where only LF is stored. */
  readonly lineBreaks: "as stored" | "one" | "two";
  /** Whether a byte order mark counts as a character. */
  readonly mark: boolean;
}
