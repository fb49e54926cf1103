/**
 * Characters a reader cannot see but a browser obeys: control characters, zero-width and bidirectional controls,
 * byte-order marks, tags, and halves of surrogate pairs. Line feed and tab are white space, not controls.
 */
export const unseen = /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Cs}/gu;

/** Text from a page as it may stand in running text: what is unseen is left out, half a pair becomes U+FFFD. */
export const shown = (text: string): string => text.replace(unseen, (char) => (/\p{Cs}/u.test(char) ? '\uFFFD' : ''));

/** A visible name for an unseen character: `U+202E`. */
export const codeName = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
