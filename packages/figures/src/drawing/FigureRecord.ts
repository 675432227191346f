/** What every figure's record says besides its data. All texts come from the caller, in its language. */
export interface FigureRecord {
  /** Prefix of every id inside the SVG; a letter, then letters, digits, `-` or `_`. Unique in a page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Where the numbers come from; printed under the figure. */
  readonly source: string;
  /** Text alternative for readers who do not see the figure. */
  readonly description: string;
}

/** What every figure is drawn on, how wide and in which language. */
export interface FigureOptions {
  /** The browser's document, or one made by linkedom in Node. */
  readonly document: Document;
  /** Language of the texts as a BCP 47 tag, such as `en` or `zh`. */
  readonly lang?: string;
  /** Width in pixels at which the texts have their true size, 320 to 2000. Default: 880. */
  readonly width?: number;
}
