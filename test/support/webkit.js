import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib';

/** High enough for a whole guide: the driver takes pictures of what is in sight alone. */
const SCREEN = { width: 1280, height: 12000 };

/** WebKit's own small browser; undefined where WebKitGTK's driver is not installed. */
export function webkitPath() {
  if (!existsSync(DRIVER) || !existsSync('/usr/bin/Xvfb')) return undefined;
  return readdirSync(LIBRARIES)
    .map((name) => `${LIBRARIES}/${name}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen that nobody sees; the X server itself picks a free number and tells it. */
async function startScreen() {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await once(screen.stdio[3], 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function isUp(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

async function untilUp(port, attempts = 100) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await isUp(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Everything that the driver needs in order to draw without a graphics card. */
function environment(display) {
  return {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
}

/**
 * Starts WebKit's driver on a screen of its own; one driver serves one session. Ends with this
 * process at the latest.
 *
 * @returns {Promise<object>} what a session is started with
 */
export async function startWebKit() {
  const port = await freePort();
  const { screen, display } = await startScreen();
  const driver = spawn(DRIVER, ['-p', String(port)], {
    env: environment(display),
    stdio: 'ignore',
  });
  const stop = () => [driver, screen].forEach((child) => child.kill());
  process.once('exit', stop);
  await untilUp(port);
  return sessionOptions(port);
}

function sessionOptions(port) {
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 0,
    connectionRetryTimeout: 120_000,
    capabilities: {
      browserName: 'MiniBrowser',
      // The driver knows too little of the newer protocol for a whole session.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkitPath(), args: ['--automation'] },
    },
  };
}
