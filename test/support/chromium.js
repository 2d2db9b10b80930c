import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';

/** Undefined where the machine has none and cannot have it, say without a network. */
const executablePath = await provideBrowser('chromium').catch(() => undefined);

/** Why tests that need Chromium are skipped; false where they are not. */
export const skipWithoutChromium = executablePath
  ? false
  : 'no Chromium is on this machine, nor to be had for it';

/** Chromium, with flags of its own; undefined where tests that need it are skipped. */
export async function launchChromium(...flags) {
  if (skipWithoutChromium) return undefined;
  const args = [...CHROMIUM_FLAGS, ...flags];
  return puppeteer.launch({ executablePath, args, protocolTimeout: 30_000 });
}
