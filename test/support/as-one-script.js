import { build } from 'vite';

/** A package that is published as modules alone, as one script that puts all it exports under that name. */
export async function asOneScript(entry, global, mode = 'production') {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: global },
    },
  });
  return output[0].code;
}
