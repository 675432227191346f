/** How much of a web page is taken in before it is refused. */
export interface PageLimits {
  /** Bytes, or UTF-16 units of a page that comes as text. */
  readonly pageSize: number;
  /** Elements above an element. */
  readonly depth: number;
  readonly elements: number;
  /**
   * The depths of all elements, summed. Finding the main text takes time in proportion to it at best: a page of 2,000
   * nested elements, which sum to 2 million, takes minutes.
   */
  readonly summedDepth: number;
}

/** The limits that hold unless a reader is told otherwise; pages within them take seconds at worst. */
export const pageLimits: PageLimits = {
  pageSize: 5 * 1024 * 1024,
  depth: 64,
  elements: 20_000,
  summedDepth: 250_000,
};
