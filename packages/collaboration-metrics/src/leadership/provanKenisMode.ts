/** The four contingencies in the words of the table; `null` where not known. */
export interface NetworkContingencies {
  /** How densely trust is spread among the participants. */
  readonly trust: "low" | "moderate" | "high" | null;
  /** How many participants there are. */
  readonly participants: "few" | "moderate" | "many" | null;
  /** How far participants agree on the network's goals. */
  readonly goalConsensus: "low" | "moderatelyLow" | "moderatelyHigh" | "high" | null;
  /** How much the task asks for competencies of the network as a whole. */
  readonly needForCompetencies: "low" | "moderate" | "high" | null;
}

export type GovernanceMode = "shared" | "leadOrganization" | "networkAdministrativeOrganization";

export interface ProvanKenisMode {
  /** The form that the contingencies favour; `"indeterminate"` unless all four are known and fit one form. */
  readonly mode: GovernanceMode | "indeterminate";
  /** For each form, contingency by contingency, whether it fits its row; `null` where not known. */
  readonly fits: Readonly<
    Record<GovernanceMode, Readonly<Record<keyof NetworkContingencies, boolean | null>>>
  >;
  /** Forms that nothing known speaks against, in the table's order. */
  readonly possible: readonly GovernanceMode[];
}

const rows = {
  shared: { trust: ["high"], participants: ["few"], goalConsensus: ["high"], needForCompetencies: ["low"] },
  leadOrganization: {
    trust: ["low"],
    participants: ["moderate"],
    goalConsensus: ["moderatelyLow"],
    needForCompetencies: ["moderate"],
  },
  networkAdministrativeOrganization: {
    trust: ["moderate"],
    participants: ["moderate", "many"],
    goalConsensus: ["moderatelyHigh"],
    needForCompetencies: ["high"],
  },
} as const;

/**
 * Names the form of network governance that four contingencies favour by the table of Provan and Kenis.
 *
 * Shared: trust high, participants few, goal consensus high, need for competencies low. Lead organization: low, moderate,
 * moderately low, moderate. Network administrative organization: moderate, moderate to many, moderately high, high. The table
 * is ordinal and says nothing of mixed rows, so whatever does not fit one row whole is `"indeterminate"`: look at `fits`. It
 * predicts which form would be effective, not which one is there; how trust is centralized or monitored, which the table says
 * beside its density, is not tested.
 *
 * O(1).
 *
 * @example
 * const alike = { trust: "high", participants: "few", goalConsensus: "high", needForCompetencies: "low" } as const;
 * provanKenisMode(alike).mode; // => "shared"
 * provanKenisMode({ ...alike, participants: "many" }).mode; // => "indeterminate"
 * provanKenisMode({ ...alike, participants: null }).possible; // => ["shared"]
 * @see Provan & Kenis (2008), Modes of network governance, Journal of Public Administration Research and Theory 18(2),
 * 229–252, https://doi.org/10.1093/jopart/mum015.
 */
export function provanKenisMode(contingencies: NetworkContingencies): ProvanKenisMode {
  const fitsOf = (mode: GovernanceMode) => {
    const fit = (name: keyof NetworkContingencies): boolean | null => {
      const reading = contingencies[name];
      return reading === null ? null : (rows[mode][name] as readonly string[]).includes(reading);
    };
    return {
      trust: fit("trust"),
      participants: fit("participants"),
      goalConsensus: fit("goalConsensus"),
      needForCompetencies: fit("needForCompetencies"),
    };
  };
  const fits = {
    shared: fitsOf("shared"),
    leadOrganization: fitsOf("leadOrganization"),
    networkAdministrativeOrganization: fitsOf("networkAdministrativeOrganization"),
  };
  const modes = Object.keys(rows) as GovernanceMode[];
  return {
    mode: modes.find((mode) => Object.values(fits[mode]).every((fit) => fit === true)) ?? "indeterminate",
    fits,
    possible: modes.filter((mode) => Object.values(fits[mode]).every((fit) => fit !== false)),
  };
}
