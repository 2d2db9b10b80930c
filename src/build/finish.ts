import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { sizesOf, type Weight } from './byte-report.ts';
import { publishedReferenceValues } from './reference-values-json.ts';

const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

/** The declarations of each script in a file; the element's also tell the browser's types of it. */
function writeTypes(dist: string): void {
  const scripts = [
    { name: 'calcium-guide', entry: 'src/embed/module.ts', inlineDeclareGlobals: true },
    { name: 'assess', entry: 'src/domain/assess.ts', inlineDeclareGlobals: false },
  ];
  const bundles = generateDtsBundle(
    scripts.map(({ entry, inlineDeclareGlobals }) => ({
      filePath: resolve(entry),
      output: { noBanner: true, exportReferencedTypes: false, inlineDeclareGlobals },
    })),
    { preferredConfigPath: 'src/build/tsconfig.json' },
  );
  scripts.forEach(({ name }, index) => {
    writeFileSync(join(dist, `${name}.d.ts`), bundles[index] ?? '');
  });
}

/** What frameworks are to know of the element. The sources are types alone, and so declarations as they are. */
function writeFrameworkTypes(dist: string): void {
  for (const framework of ['react', 'svelte', 'vue']) {
    const source = readFileSync(`src/frameworks/${framework}.ts`, 'utf8');
    const types = source.replace('../embed/module.ts', './calcium-guide.js');
    writeFileSync(join(dist, `${framework}.d.ts`), types);
  }
}

function writeManifest(dist: string): void {
  const options = ['analyze', '--config', 'src/build/manifest.config.js'];
  execFileSync(process.execPath, [ANALYZER, ...options, '--outdir', relative('.', dist)]);
}

/** A build can succeed and still hold syntax that no browser parses. */
function checkSyntax(dist: string, scripts: readonly string[]): void {
  for (const script of scripts) execFileSync(process.execPath, ['--check', join(dist, script)]);
}

function writeIntegrity(dist: string, files: readonly string[]): void {
  const hashes = [...files].sort().map((file) => {
    const digest = createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64');
    return [file, `sha384-${digest}`];
  });
  writeJson(join(dist, 'integrity.json'), Object.fromEntries(hashes));
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The page for frames, its script in it: a frame without an origin of its own needs one request less to fail. */
function writeFrame(dist: string, weights: Map<string, Weight>): void {
  const script = readFileSync(join(dist, 'frame.js'), 'utf8').trim();
  const page = readFileSync('src/frame/frame.html', 'utf8').replace(
    '<script src="frame.js"></script>',
    () => `<script>${script}</script>`,
  );
  writeFileSync(join(dist, 'frame.html'), page);
  for (const file of ['frame.js', 'frame.js.map']) rmSync(join(dist, file));
  weights.delete('frame.js');
  const sizes = sizesOf(page);
  weights.set('frame.html', { ...sizes, rooms: { frame: sizes.raw } });
}

/** The report as a table: a line a file, then what its rooms weigh before compression. */
function reportText(weights: ReadonlyMap<string, Weight>): string {
  return [...weights]
    .flatMap(([file, { raw, gzip, brotli, rooms }]) => [
      `${file}: ${brotli} brotli, ${gzip} gzip, ${raw} raw`,
      ...Object.entries(rooms)
        .sort(([, a], [, b]) => b - a)
        .map(([room, bytes]) => `  ${room.padEnd(8)} ${String(bytes).padStart(6)}`),
    ])
    .join('\n');
}

/** Completes the folder of scripts with all else that is published, and reports the bytes. */
export function finish(dist: string, weights: Map<string, Weight>): void {
  writeFrame(dist, weights);
  const files = [...weights.keys()];
  const scripts = files.filter((file) => file.endsWith('.js'));
  checkSyntax(dist, scripts);
  // The maps told the rooms apart; nobody is to ask for them on a blog.
  for (const script of scripts) rmSync(join(dist, `${script}.map`));
  writeTypes(dist);
  writeFrameworkTypes(dist);
  writeManifest(dist);
  writeJson(join(dist, 'reference-values.json'), publishedReferenceValues());
  // The element's script contains Lit, whose licence asks to be passed on with it.
  copyFileSync('LICENSE', join(dist, 'LICENSE'));
  writeJson(join(dist, 'bytes.json'), Object.fromEntries(weights));
  writeIntegrity(dist, files);
  console.log(reportText(weights));
}
