import { execFileSync } from 'node:child_process';

const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'core.quotepath=off', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * When each page text was last changed, as its last commit says: path below the folder → ISO 8601 in UTC. A file that
 * was changed since, or is not under version control, has no date; without git, or its whole history, there are none at all.
 *
 * @param dir folder of page texts
 */
export function sourceDates(dir: string): Map<string, string> {
  const dates = new Map<string, string>();
  try {
    // What a shallow clone leaves out would seem to have come with its oldest commit.
    if (git(dir, 'rev-parse', '--is-shallow-repository').trim() === 'true') return dates;
    const changed = new Set(git(dir, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.').split('\0').map((entry) => entry.slice(3)));
    const prefix = git(dir, 'rev-parse', '--show-prefix').trimEnd();
    let date = '';
    for (const line of git(dir, 'log', '--format=%x00%cI', '--name-only', '--no-renames', '--relative', '--', '.').split('\n')) {
      if (line.startsWith('\0')) date = new Date(line.slice(1)).toISOString().replace('.000', '');
      else if (line !== '' && !dates.has(line) && !changed.has(prefix + line)) dates.set(line, date);
    }
  } catch {
    return new Map();
  }
  return dates;
}
