import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { preview } from 'vite';

let server;

before(async () => {
  server = await preview({ logLevel: 'error', build: { outDir: '.' }, preview: { port: 0 } });
});
after(() => server.close());

/** The status of an answer to that path, which is sent as it stands. */
function statusOf(path) {
  const { port } = server.httpServer.address();
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject).end();
  });
}

describe('the server of npm start', () => {
  for (const path of [
    '/',
    '/?show=pathway',
    '/demo/platforms.html',
    '/dist/calcium-guide.min.js',
    '/README.md',
    '/node_modules/lit/index.js',
  ])
    it(`shows ${path}`, async () => {
      assert.equal(await statusOf(path), 200);
    });

  for (const path of [
    '/package.json',
    '/.git/HEAD',
    '/src/calcium-guide.ts',
    '/node_modules/vite/package.json',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/dist/..%5c..%5cpackage.json',
    '/demo/%E0%A4%A',
  ])
    it(`does not show ${path}`, async () => {
      assert.equal(await statusOf(path), 404);
    });
});
