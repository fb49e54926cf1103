const signs = new Map([...'0123456789-+−'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺⁻'][i]!]));

/** Digits as they stand above the line: 10⁴ is not 104. */
export const raised = (digits: string): string => [...digits].map((sign) => signs.get(sign) ?? sign).join('');
