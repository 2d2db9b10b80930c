import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { eachMapping, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping';
import type { Plugin } from 'vite';

/** The most that a file may weigh, in bytes of brotli at quality 11. */
export type Budgets = Readonly<Record<string, number>>;

/** What one built script weighs, in bytes. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Minified bytes by the room of the house that they come from. */
  readonly rooms: Readonly<Record<string, number>>;
}

/** What a script may grow by before its report is to be made anew: a hundredth. */
const SLACK = 1.01;

/** The budgets that follow a report. */
export function budgetsFrom(report: Readonly<Record<string, Weight>>): Budgets {
  const entries = Object.entries(report);
  return Object.fromEntries(entries.map(([file, { brotli }]) => [file, Math.ceil(brotli * SLACK)]));
}

const rooms: readonly (readonly [string, RegExp])[] = [
  ['lit', /node_modules\/(@lit|lit|lit-html|lit-element)\//],
  ['copy', /src\/content\/[a-z]+\.[a-zA-Z-]+\.ts$/],
  ['sources', /src\/domain\/sources\.ts$/],
  ['content', /src\/content\//],
  ['domain', /src\/domain\//],
  ['model', /src\/model\//],
  ['views', /src\/views\//],
  ['styles', /src\/styles\//],
  ['embed', /src\/embed\//],
  ['self-check', /src\/self-check\//],
  ['page', /src\/page\//],
  ['frame', /src\/frame\//],
  ['snippets', /src\/snippets\//],
  ['home', /src\/home\//],
  ['features', /src\/(?:calculator|conditions|evidence|pathway|safety|sets|take-along)\//],
  ['element', /src\/(?:guide\/)?[^/]+\.ts$/],
];

function roomOf(source: string | null): string {
  return rooms.find(([, pattern]) => source !== null && pattern.test(source))?.[0] ?? 'other';
}

/** Bytes per room: each stretch of the script counts for the source it is mapped to. */
function bytesPerRoom(code: string, map: SourceMapInput): Record<string, number> {
  const lines = code.split('\n');
  const bytes: Record<string, number> = {};
  let start = { line: 1, column: 0, room: 'other' };
  const count = (line: number, column: number): void => {
    for (let at = start.line; at <= line; at++) {
      const text = lines[at - 1] ?? '';
      const from = at === start.line ? start.column : 0;
      const stretch = text.slice(from, at === line ? column : undefined);
      const lineEnd = at < line ? 1 : 0;
      bytes[start.room] = (bytes[start.room] ?? 0) + Buffer.byteLength(stretch) + lineEnd;
    }
  };
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    count(generatedLine, generatedColumn);
    start = { line: generatedLine, column: generatedColumn, room: roomOf(source) };
  });
  count(lines.length, (lines.at(-1) ?? '').length);
  return bytes;
}

/** What a text weighs, in bytes. */
export function sizesOf(code: string): Omit<Weight, 'rooms'> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, { params }).length,
  };
}

/**
 * Weighs every script built into `weights`, and breaks the build when one is over its budget. Needs
 * a source map to tell the rooms apart.
 */
export function byteReport(budgets: Budgets, weights: Map<string, Weight>): Plugin {
  return {
    name: 'byte-report',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (file.type !== 'chunk' || !file.map) continue;
          const rooms = bytesPerRoom(file.code, { ...file.map, version: 3 });
          const weight = { ...sizesOf(file.code), rooms };
          weights.set(fileName, weight);
          const budget = budgets[fileName];
          if (budget !== undefined && weight.brotli > budget)
            this.error(`${fileName} weighs ${weight.brotli} bytes of brotli, over its ${budget}`);
        }
      },
    },
  };
}
