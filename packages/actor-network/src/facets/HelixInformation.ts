/** Mutual information of three attributes, in bits. */
export interface HelixInformation {
  /** T = Σ H_x − Σ H_xy + H_uig: above 0 redundancy prevails, below 0 synergy. */
  readonly transmission: number;
  /** T with the Miller and Madow correction of each entropy. */
  readonly corrected: number;
  readonly entropies: Readonly<Record<"u" | "i" | "g" | "ui" | "ug" | "ig" | "uig", number>>;
  /** Mutual information of each two attributes, 0 or more. */
  readonly pairwise: Readonly<Record<"ui" | "ug" | "ig", number>>;
  readonly observations: number;
  /** What the number must not be taken for; to be shown with it. */
  readonly warning: string;
}
