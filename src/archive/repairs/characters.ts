/** Classes of characters as the repair rules see them, by code unit: fast, and safe on lone surrogates. */

/** A Han character of the basic block or extension A (rarer ones are surrogate pairs and never decide a rule). */
export function isHan(char: string | undefined): boolean {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Full-width punctuation of running Chinese text. */
export function isWidePunctuation(char: string | undefined): boolean {
  return char !== undefined && char !== '' && '，。、；：！？（）《》〈〉“”‘’「」『』【】〔〕…—～·'.includes(char);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
}

export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\u3000' || char === '\u00a0';
}
