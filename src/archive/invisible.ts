import type { Edit } from './mapped-text.ts';

/** Characters without a shape of their own that converters leave: marks of direction, soft hyphens, blanks of no width. Parts of an emoji are none. */
export const invisible = (text: string): Edit[] => [...text.matchAll(/(?<!\p{Extended_Pictographic}\ufe0f?)\p{Cf}+/gu)].map(({ index, 0: run }) => ({ start: index, end: index + run.length, put: '' }));
