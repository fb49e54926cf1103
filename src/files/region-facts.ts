/** What is known of a region besides what articles say; null for a code nobody knows. */
export interface RegionFacts {
  nameOf: (code: string) => string | null;
  parentOf: (code: string) => string | null;
}

/** Facts that stand in the code itself (GB/T 2260): two digits each for province, prefecture and county, three for a township. */
export const regionFactsOfCode: RegionFacts = {
  nameOf: () => null,
  parentOf: (code) => (code.length > 6 ? code.slice(0, 6) : !code.endsWith('00') ? `${code.slice(0, 4)}00` : !code.endsWith('0000') ? `${code.slice(0, 2)}0000` : null),
};
