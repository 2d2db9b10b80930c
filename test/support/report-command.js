import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserVersion } from './visit-command.js';

const folder = fileURLToPath(new URL('../../reports/', import.meta.url));

/**
 * The command `note`: collects what the tests measured, and writes it down for one engine when they
 * are done. `hosts-report.js` makes the table of it.
 */
export function reportCommand({ browser, isWebKit }) {
  const hosts = {};
  const figures = {};
  const gaps = [];
  let version = '';
  return {
    name: 'report',
    async executeCommand({ command, payload, session }) {
      if (command !== 'note') return undefined;
      version ||= await browserVersion({ session, isWebKit });
      if (payload.host) hosts[payload.host] = payload.verdicts;
      if (payload.figure) figures[payload.figure] = payload.value;
      if (payload.gap) gaps.push(payload.gap);
      return true;
    },
    serverStop() {
      if (version === '') return;
      mkdirSync(folder, { recursive: true });
      const report = { browser, version, hosts, figures, gaps };
      writeFileSync(`${folder}${browser}.json`, `${JSON.stringify(report, null, 2)}\n`);
    },
  };
}
