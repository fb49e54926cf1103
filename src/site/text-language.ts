import { isTraditional } from '../archive/traditional.ts';

/** The language tag of a text that is not in the script of the site itself, for fonts and marks to be chosen by; undefined for one that is. */
export const textLanguage = (text: string): 'zh-Hant' | undefined => (isTraditional(text) ? 'zh-Hant' : undefined);
