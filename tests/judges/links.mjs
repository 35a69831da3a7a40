// Links and fragments between the files of a site: hyperlink, which needs no server.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HYPERLINK = join(createRequire(import.meta.url).resolve('hyperlink/package.json'), '../lib/cli.js');

export function links(site, pages) {
  const root = site.base ? ['--canonicalroot', site.base] : [];
  const args = [HYPERLINK, '--root', site.folder, ...root, '--recursive', '--internal', ...pages];
  const run = spawnSync(process.execPath, args, { cwd: site.folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (!/^# tests \d+/m.test(run.stdout)) return [`the checker did not run: ${run.stderr || run.error}`];
  const failures = run.stdout.matchAll(/^not ok \d+ (.*)$((?:\n(?!ok |not ok |1\.\.).*)*)/gm);
  return [...failures].map(([, what, detail]) => what + where(detail));
}

function where(detail) {
  const at = /^\s*at: (.*)$/m.exec(detail);
  return at ? ` (${at[1]})` : '';
}
