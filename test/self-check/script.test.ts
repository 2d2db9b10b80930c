import { isChromium, isFirefox } from '../support/engines.ts';
import {
  origin,
  OTHER_SRC,
  otherOrigin,
  page,
  policy,
  SRC,
  TAG,
  testCases,
  type Case,
} from '../support/self-check.ts';
import { said } from '../support/self-check-samples.ts';

const WRONG_HASH = `sha384-${'A'.repeat(64)}`;

const blocked = (word: string, directive = 'script-src') => said('policy', { word, directive });

const scripts: Readonly<Record<string, Case>> = {
  'a policy that allows another site': {
    html: page(TAG),
    headers: policy("default-src 'none'; script-src https://other.example"),
    says: [blocked("'self'")],
  },
  'a policy that allows nothing': {
    html: page(TAG),
    headers: policy("default-src 'none'"),
    says: [said('policy-new', { word: "'self'" })],
  },
  'a policy that allows no script': {
    html: page(TAG),
    headers: policy("default-src 'self'; script-src-elem 'none'"),
    says: [said('policy-none', { word: "'self'", directive: 'script-src-elem' })],
  },
  'a policy in a meta tag, a script of another site': {
    html: page(
      `<script src="${OTHER_SRC}"></script>`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'">`,
    ),
    says: [blocked(otherOrigin, 'default-src')],
  },
  'a policy with a nonce that the tag lacks, and no address helps': {
    html: page(TAG),
    headers: policy("script-src 'nonce-r4nd0m' 'strict-dynamic'"),
    says: [
      // What another script adds is let in, so that only the past would tell.
      isChromium ? said('policy-nonce', {}) : said('never-asked', {}),
    ],
  },
  'a list of Trusted Types without our word': {
    html: page(TAG),
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html"),
    says: [said('trusted-types', {})],
  },
  'Trusted Types required and the script blocked': {
    html: page(TAG),
    headers: policy(
      "script-src https://other.example; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    says: [
      // Firefox tells of scripts alone what blocks them, and here none can be tried.
      isFirefox ? said('never-asked', {}) : blocked("'self'"),
      said('trusted-types', {}),
    ],
  },
  'no file at the address': {
    html: page('<script src="../../dist/gone/calcium-guide.min.js"></script>'),
    says: [said('not-found', { address: `${origin}/dist/gone/calcium-guide.min.js`, status: 404 })],
  },
  'a web page at the address': {
    html: page('<script src="plain.html?" data-show="calculator"></script>'),
    says: [said('web-page', { address: `${origin}/test/hosts/plain.html?` })],
  },
  'a file that is sent as something else': {
    html: page('<script src="../../demo/article.css" data-show="calculator"></script>'),
    says: [said('wrong-type', { type: 'text/css' })],
  },
  'a server that does not answer': {
    html: page('<script src="http://localhost:9/calcium-guide.min.js"></script>'),
    says: [said('unreachable', { address: 'http://localhost:9/calcium-guide.min.js' })],
  },
  'a file on the own computer': {
    html: page('<script src="file:///home/me/calcium-guide.min.js"></script>'),
    says: [said('own-computer', {})],
  },
  'the file for bundlers': {
    html: page('<script src="../../dist/calcium-guide.js"></script>'),
    says: [said('module-file', {})],
  },
  'a hash of another version': {
    html: page(`<script integrity="${WRONG_HASH}" src="${SRC}"></script>`),
    says: [said('wrong-hash', {})],
  },
  'a hash of another version, where the page lets nobody read the file': {
    html: page(`<script integrity="${WRONG_HASH}" src="${SRC}"></script>`),
    headers: policy("default-src 'none'; script-src 'self'"),
    says: [said('unread-hash', {})],
  },
  'a hash without crossorigin on a script of another site': {
    html: page(`<script integrity="INTEGRITY" src="${OTHER_SRC}"></script>`),
    says: [said('no-crossorigin', {})],
  },
  'crossorigin on a script that is not shared': {
    html: page(
      '<script crossorigin src="OTHER_ORIGIN/test/hosts/unshared.js" data-show="calculator"></script>',
    ),
    files: { 'unshared.js': 'var here = true;' },
    says: [said('not-shared', { site: otherOrigin })],
  },
  'a script that breaks off': {
    html: page('<script src="broken.js" data-show="calculator"></script>'),
    files: { 'broken.js': 'var here = true;' },
    says: [said('no-effect', {})],
  },
  'a tag that another script wrote into the page': {
    html: page(
      `<main id="post"></main><script>post.innerHTML = '<script src="${SRC}"><\\/script>'</script>`,
    ),
    says: [said('never-asked', {})],
  },
  'a type that an optimiser changed': {
    html: page(`<script type="text/delayed" src="${SRC}"></script>`),
    says: [said('changed', { change: 'type="text/delayed"' })],
  },
  'an address that an optimiser moved': {
    html: page(`<script data-lazy-src="${SRC}"></script>`),
    says: [said('changed', { change: 'data-lazy-src in place of src' })],
  },
  'curly quotes': {
    html: page(`<script src=”${SRC}”></script>`),
    says: [said('curly-quotes', {})],
  },
};

testCases('the script', scripts);
