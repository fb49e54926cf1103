import type { Person } from './archive.ts';

/** The roles and houses a name signs with, most frequent first: `新华社记者`. */
export function rolesOf(person: Person): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { role, org } of person.signed) {
    const text = `${org ?? ''}${role ?? ''}`;
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
