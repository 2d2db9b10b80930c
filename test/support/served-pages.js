import { preview } from 'vite';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Serves the project's folder, and those texts by their path. Tells the address, and how to end. */
export async function servePages(bodies) {
  const served = {
    name: 'served-pages',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url }, response, next) => {
        const body = bodies.get(url);
        if (body === undefined) return next();
        const type = types[url.split('.').at(-1)] ?? 'text/html';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(body);
      });
    },
  };
  const server = await preview({
    root: '.',
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    plugins: [served],
  });
  return {
    origin: server.resolvedUrls.local[0].replace(/\/$/, ''),
    close: () => server.close(),
  };
}
