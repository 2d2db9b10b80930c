import { transformWithOxc } from 'vite';

/**
 * Runs the sources with the compiler that bundles them. `#runs` is the number of inputs that a
 * property is tried with.
 *
 * @param {string} rootDir
 * @param {{ runs: number }} settings
 */
export function typescript(rootDir, { runs }) {
  return {
    name: 'typescript',
    resolveImport: ({ source }) => (source === '#runs' ? '/__runs.js' : undefined),
    serve: ({ path }) =>
      path === '/__runs.js' ? { body: `export const runs = ${runs};`, type: 'js' } : undefined,
    resolveMimeType: ({ path }) =>
      path.endsWith('.ts') || path.endsWith('.json') ? 'js' : undefined,
    async transform({ path, body }) {
      if (path.endsWith('.json')) return { body: `export default ${body}` };
      if (!path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(body, rootDir + path, { sourcemap: true });
      const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
      return {
        body: `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}`,
      };
    },
  };
}
