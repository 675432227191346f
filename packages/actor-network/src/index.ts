export { compareNetworks, type NetworkComparison } from "./comparison/compareNetworks.ts";
export type { DyadMatrix } from "./comparison/DyadMatrix.ts";
export { type Mrqap, type MrqapCoefficient, type MrqapOptions, mrqap } from "./comparison/mrqap.ts";
export { type QapOptions, qap } from "./comparison/qap.ts";
export { sameGroupMatrix } from "./comparison/sameGroupMatrix.ts";
export { type TieMatrixOptions, tieMatrix } from "./comparison/tieMatrix.ts";
export { ActorNetworkError, type ActorNetworkErrorCode } from "./errors.ts";
export {
  type AutonomyFacet,
  type AutonomyOfGroup,
  autonomyFacet,
  type BrokerageOfGroups,
} from "./facets/autonomyFacet.ts";
export { type BalanceFacet, type BalanceFacetOptions, balanceFacet } from "./facets/balanceFacet.ts";
export type { ChanceOptions } from "./facets/ChanceOptions.ts";
export { type CountTable, countTable } from "./facets/countTable.ts";
export type { DependenceOptions } from "./facets/DependenceOptions.ts";
export { type DependenceOfPairs, dependence } from "./facets/dependence.ts";
export { type DependenceOfPair, dependenceFacet } from "./facets/dependenceFacet.ts";
export type { FacetValue } from "./facets/FacetValue.ts";
export { groupBrokerage } from "./facets/groupBrokerage.ts";
export { type DependenceOfGroups, groupDependence } from "./facets/groupDependence.ts";
export { type GroupMixing, type GroupMixingOptions, groupMixing } from "./facets/groupMixing.ts";
export type { HelixInformation } from "./facets/HelixInformation.ts";
export { type HierarchyFacet, type HierarchyOfPair, hierarchyFacet } from "./facets/hierarchyFacet.ts";
export { type MixingFacet, mixingFacet } from "./facets/mixingFacet.ts";
export { type OverlapFacet, type OverlapOfPair, overlapFacet } from "./facets/overlapFacet.ts";
export { type PersonOverlap, personOverlap } from "./facets/personOverlap.ts";
export type { RankOptions } from "./facets/RankOptions.ts";
export { tripleHelix } from "./facets/tripleHelix.ts";
export { type TripleHelixFacet, tripleHelixFacet } from "./facets/tripleHelixFacet.ts";
export { type ReadEdgeListCsvOptions, readEdgeListCsv } from "./formats/csv/readEdgeListCsv.ts";
export { type ReadMatrixCsvOptions, readMatrixCsv } from "./formats/csv/readMatrixCsv.ts";
export { writeActorsTable } from "./formats/csv/writeActorsTable.ts";
export { writeEdgeListCsv } from "./formats/csv/writeEdgeListCsv.ts";
export { writeMatrixCsv } from "./formats/csv/writeMatrixCsv.ts";
export { type DecodeTextOptions, decodeText } from "./formats/decodeText.ts";
export { decodeXml } from "./formats/decodeXml.ts";
export { type ReadDlOptions, readDl } from "./formats/dl/readDl.ts";
export { type WriteDlOptions, writeDl } from "./formats/dl/writeDl.ts";
export type { LargeEdgeList } from "./formats/edges/LargeEdgeList.ts";
export { escapeXml } from "./formats/escapeXml.ts";
export { forEachCsvRecord } from "./formats/forEachCsvRecord.ts";
export { forEachTableRow, type ReadTableOptions, type TableRow } from "./formats/forEachTableRow.ts";
export { readGexf } from "./formats/gexf/readGexf.ts";
export { type WriteGexfOptions, writeGexf } from "./formats/gexf/writeGexf.ts";
export { readGml } from "./formats/gml/readGml.ts";
export { type WriteGmlOptions, writeGml } from "./formats/gml/writeGml.ts";
export { readGraphml } from "./formats/graphml/readGraphml.ts";
export { writeGraphml } from "./formats/graphml/writeGraphml.ts";
export { fromGraph, type ReadableGraph } from "./formats/json/fromGraph.ts";
export { readGraphologyJson } from "./formats/json/readGraphologyJson.ts";
export { readNetworkJson } from "./formats/json/readNetworkJson.ts";
export { writeGraphologyJson } from "./formats/json/writeGraphologyJson.ts";
export { writeNetworkJson } from "./formats/json/writeNetworkJson.ts";
export { type Limits, limits } from "./formats/limits.ts";
export type { NetworkFormat } from "./formats/NetworkFormat.ts";
export type { NetworkReading, ReadNetworkOptions } from "./formats/NetworkReading.ts";
export { networkFormatOf } from "./formats/networkFormatOf.ts";
export { networkFormats } from "./formats/networkFormats.ts";
export { joinAttribute } from "./formats/pajek/joinAttribute.ts";
export { readPajek } from "./formats/pajek/readPajek.ts";
export { type ReadPajekColumnOptions, readPajekColumn } from "./formats/pajek/readPajekColumn.ts";
export { type WritePajekOptions, writePajek } from "./formats/pajek/writePajek.ts";
export { writePajekPartition } from "./formats/pajek/writePajekPartition.ts";
export { writePajekVector } from "./formats/pajek/writePajekVector.ts";
export { parseNumber } from "./formats/parseNumber.ts";
export { plainCell } from "./formats/plainCell.ts";
export type { ReadReport } from "./formats/ReadReport.ts";
export { type ReadCsvOptions, readActorsCsv } from "./formats/readActorsCsv.ts";
export { type FileInParts, readEdgeParquet } from "./formats/readEdgeParquet.ts";
export { type ReadLargeEdgesOptions, readLargeEdgeCsv } from "./formats/readLargeEdgeCsv.ts";
export { type ReadAnyNetworkOptions, readNetwork } from "./formats/readNetwork.ts";
export { type ReadItem, type RecordShape, readRecords } from "./formats/readRecords.ts";
export { readTable } from "./formats/readTable.ts";
export { readTiesCsv } from "./formats/readTiesCsv.ts";
export { readXml, type XmlElement, type XmlVisitor } from "./formats/readXml.ts";
export type { WrittenNetwork } from "./formats/WrittenNetwork.ts";
export { writeNetwork } from "./formats/writeNetwork.ts";
export { type WriteTableOptions, writeTable } from "./formats/writeTable.ts";
export { actorEiIndex } from "./measures/actorEiIndex.ts";
export {
  type BestCommunities,
  type BestCommunitiesOptions,
  bestCommunities,
} from "./measures/bestCommunities.ts";
export { type BetweennessOptions, betweenness } from "./measures/betweenness.ts";
export { betweennessCentralization } from "./measures/betweennessCentralization.ts";
export { type BonacichPowerOptions, bonacichPower } from "./measures/bonacichPower.ts";
export { type Brokerage, type Brokered, brokerage } from "./measures/brokerage.ts";
export { type BrokerRoles, brokerRoles } from "./measures/brokerRoles.ts";
export { burtEfficiency } from "./measures/burtEfficiency.ts";
export { burtHierarchy } from "./measures/burtHierarchy.ts";
export { centralization } from "./measures/centralization.ts";
export { type ClosenessOptions, closeness } from "./measures/closeness.ts";
export {
  type ClosenessCentralizationOptions,
  closenessCentralization,
} from "./measures/closenessCentralization.ts";
export { type ClusteringOptions, clustering } from "./measures/clustering.ts";
export { type Components, components } from "./measures/components.ts";
export { connectedness } from "./measures/connectedness.ts";
export { constraint } from "./measures/constraint.ts";
export { type CorenessOptions, coreness } from "./measures/coreness.ts";
export { type CutPoints, cutPoints } from "./measures/cutPoints.ts";
export { degree } from "./measures/degree.ts";
export { degreeAssortativity } from "./measures/degreeAssortativity.ts";
export { type DegreeCentralizationOptions, degreeCentralization } from "./measures/degreeCentralization.ts";
export { density } from "./measures/density.ts";
export { type DyadCensus, dyadCensus } from "./measures/dyadCensus.ts";
export { type DyadicConstraint, dyadicConstraint } from "./measures/dyadicConstraint.ts";
export { type EdgeBetweennessOptions, edgeBetweenness } from "./measures/edgeBetweenness.ts";
export { effectiveSize } from "./measures/effectiveSize.ts";
export type { BurtOptions } from "./measures/egoStrengths.ts";
export { type Eigenvector, type EigenvectorOptions, eigenvector } from "./measures/eigenvector.ts";
export {
  type EigenvectorCentralizationOptions,
  eigenvectorCentralization,
} from "./measures/eigenvectorCentralization.ts";
export { type EiIndexOptions, eiIndex } from "./measures/eiIndex.ts";
export { type Geodesics, type GeodesicsOptions, geodesics } from "./measures/geodesics.ts";
export { giantAfterRemoval } from "./measures/giantAfterRemoval.ts";
export { groupAssortativity } from "./measures/groupAssortativity.ts";
export { type HarmonicOptions, harmonic } from "./measures/harmonic.ts";
export { type Hits, type HitsOptions, hits } from "./measures/hits.ts";
export { type KatzOptions, katz } from "./measures/katz.ts";
export { type KrackhardtEfficiencyOptions, krackhardtEfficiency } from "./measures/krackhardtEfficiency.ts";
export { krackhardtHierarchy } from "./measures/krackhardtHierarchy.ts";
export { type LouvainOptions, louvain } from "./measures/louvain.ts";
export { type LubnessOptions, lubness } from "./measures/lubness.ts";
export { type MeanClusteringOptions, meanClustering } from "./measures/meanClustering.ts";
export { type ModularityOptions, modularity } from "./measures/modularity.ts";
export type { Communities } from "./measures/namedCommunities.ts";
export { numericAssortativity } from "./measures/numericAssortativity.ts";
export { type OpsahlDegreeOptions, opsahlDegree } from "./measures/opsahlDegree.ts";
export { type OptimalCommunitiesOptions, optimalCommunities } from "./measures/optimalCommunities.ts";
export { type PageRankOptions, pageRank } from "./measures/pageRank.ts";
export { type ReciprocityOptions, reciprocity } from "./measures/reciprocity.ts";
export { type Robustness, type RobustnessOptions, robustness } from "./measures/robustness.ts";
export {
  type SampledBetweenness,
  type SampledBetweennessOptions,
  sampledBetweenness,
} from "./measures/sampledBetweenness.ts";
export { type SectorBalance, sectorBalance } from "./measures/sectorBalance.ts";
export { type SpectralRadiusOptions, spectralRadius } from "./measures/spectralRadius.ts";
export { strength } from "./measures/strength.ts";
export type { DirectionOptions } from "./measures/totalPerActor.ts";
export { type TransitivityOptions, transitivity } from "./measures/transitivity.ts";
export {
  type TriadCensus,
  type TriadCensusOptions,
  type TriadType,
  triadCensus,
  triadTypes,
} from "./measures/triadCensus.ts";
export { vertexConnectivity } from "./measures/vertexConnectivity.ts";
export { Actor } from "./model/Actor.ts";
export { type Adjacency, adjacency } from "./model/adjacency.ts";
export { type BuildNetworkOptions, buildNetwork } from "./model/buildNetwork.ts";
export { CalendarDate } from "./model/CalendarDate.ts";
export type { Direction } from "./model/Direction.ts";
export type { Grouping } from "./model/Grouping.ts";
export { groupBy } from "./model/groupBy.ts";
export { levelsOf } from "./model/levelsOf.ts";
export type { Network } from "./model/Network.ts";
export type { Attribute, AttributeValue, NetworkFile, Spell } from "./model/NetworkFile.ts";
export { type NetworkFileOfOptions, networkFileOf } from "./model/networkFileOf.ts";
export { Period } from "./model/Period.ts";
export { Relation } from "./model/Relation.ts";
export { sectorsOf } from "./model/sectorsOf.ts";
export { simpleTies } from "./model/simpleTies.ts";
export { Certainty, Tie, TieStatus } from "./model/Tie.ts";
export type { TieArrays } from "./model/TieArrays.ts";
export { toGraph } from "./model/toGraph.ts";
export type { Memberships } from "./modes/Memberships.ts";
export { type ActorsOfModes, type MembershipsOfOptions, membershipsOf } from "./modes/membershipsOf.ts";
export { type ProjectedModes, type ProjectModesOptions, projectModes } from "./modes/projectModes.ts";
export { type AlignedNetworks, alignActors } from "./multiplex/alignActors.ts";
export {
  type LayerCorrelation,
  type LayerCorrelationOptions,
  layerCorrelation,
} from "./multiplex/layerCorrelation.ts";
export {
  type LayerParticipation,
  type LayerParticipationOptions,
  layerParticipation,
} from "./multiplex/layerParticipation.ts";
export { type Layer, layersBy } from "./multiplex/layersBy.ts";
export { type MergeLayersOptions, mergeLayers } from "./multiplex/mergeLayers.ts";
export { type ConditionalNullOptions, conditionalNull } from "./nulls/conditionalNull.ts";
export { type NullOutcome, nullOutcome } from "./nulls/nullOutcome.ts";
export { type PermutationNullOptions, permutationNull } from "./nulls/permutationNull.ts";
export { type SameDegreesOptions, sameDegrees } from "./nulls/sameDegrees.ts";
export { sameDyads } from "./nulls/sameDyads.ts";
export { type SameMarginsOptions, sameMargins } from "./nulls/sameMargins.ts";
export { sameSize } from "./nulls/sameSize.ts";
export type { Engine } from "./paths/Engine.ts";
export type { Lengths } from "./paths/Lengths.ts";
export type { ReachOptions } from "./paths/reachTable.ts";
export type { GroupPairChange } from "./periods/changeBetweenGroups.ts";
export type { Presence } from "./periods/checkPresent.ts";
export type { PairList } from "./periods/PairList.ts";
export { type PeriodNetwork, type PeriodNetworksOptions, periodNetworks } from "./periods/periodNetworks.ts";
export { presentIn } from "./periods/presentIn.ts";
export { type TieChange, type TieChangeOptions, tieChange } from "./periods/tieChange.ts";
export type { MeasureEntry, MeasureInput, MeasureValue } from "./table/MeasureEntry.ts";
export { type Measured, measure } from "./table/measure.ts";
export { measureTable } from "./table/measureTable.ts";
export { nearIds } from "./table/nearIds.ts";
export { assumedProbabilities } from "./uncertainty/assumedProbabilities.ts";
export type { DrawTiesOptions } from "./uncertainty/DrawTiesOptions.ts";
export { drawProbabilities } from "./uncertainty/drawProbabilities.ts";
export { draws } from "./uncertainty/draws.ts";
export { type DrawSummary, type OverDrawsOptions, overDraws } from "./uncertainty/overDraws.ts";
export { probabilityOf } from "./uncertainty/probabilityOf.ts";
export type { TieProbabilities } from "./uncertainty/TieProbabilities.ts";
