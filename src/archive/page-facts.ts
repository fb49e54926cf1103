import { printedPage } from './page-number.ts';
import type { FactOrigin, Page } from './record.ts';

/** What an owner can say of a page besides its text, each with its origin. */
export type PageFacts = { [K in FactName]?: { value: string; origin: FactOrigin } };

export type FactName = 'newspaper' | 'cn' | 'date' | 'page' | 'title' | 'home';

export const factNames: readonly FactName[] = ['newspaper', 'cn', 'date', 'page', 'title', 'home'];

/** Facts of one origin. An empty value is no fact. */
export function factsFrom(origin: FactOrigin, values: Partial<Record<FactName, string>>): PageFacts {
  return Object.fromEntries(factNames.flatMap((name) => (values[name] ? [[name, { value: values[name], origin }]] : [])));
}

/** The first that knows a fact wins. */
export function mergeFacts(...byRank: readonly PageFacts[]): PageFacts {
  return Object.assign({}, ...byRank.toReversed()) as PageFacts;
}

/**
 * Put what is known from outside before what the page itself prints, and note for each fact where it comes from.
 *
 * @param page as the solver read it
 * @param facts from sidecar, folder and file name, the strongest already chosen
 */
export function applyFacts(page: Page, facts: PageFacts): Page {
  const origins: NonNullable<Page['facts_from']> = {};
  if (page.newspaper) origins.newspaper = 'printed';
  if (page.newspaper?.cn) origins.cn = 'printed';
  if (page.date) origins.date = page.date_evidence === 'inferred' ? 'inferred' : 'printed';
  if (page.page) origins.page = 'printed';
  if (page.title) origins.title = 'printed';

  const result: Page = { ...page, facts_from: origins };
  const { newspaper, cn, date, page: number, title, home } = facts;
  if (newspaper) {
    // Another paper's number must not stay with the new name.
    const printed = page.newspaper?.name === newspaper.value ? page.newspaper.cn : undefined;
    result.newspaper = printed === undefined ? { name: newspaper.value } : { name: newspaper.value, cn: printed };
    origins.newspaper = newspaper.origin;
    if (printed === undefined) delete origins.cn;
  }
  if (cn && result.newspaper) {
    result.newspaper = { ...result.newspaper, cn: cn.value };
    origins.cn = cn.origin;
  }
  if (date) {
    result.date = date.value;
    result.date_evidence = 'sidecar';
    result.date_spans = [];
    origins.date = date.origin;
  }
  if (number) {
    result.page = printedPage(number.value);
    origins.page = number.origin;
  }
  if (title) {
    result.title = title.value;
    origins.title = title.origin;
  }
  if (home) {
    result.home = home.value;
    origins.home = home.origin;
  }
  return result;
}
