/** What is known before the article is read. */
export interface Setting {
  /** Code of the region the paper is made for; null where nobody knows. */
  home: string | null;
  /** Year of the page; null where unknown. */
  year: number | null;
}
