const SOCKET = '/__web-dev-server__web-socket.js';

/**
 * Lets a command of a test take as long as the test itself. The server's script gives it twenty seconds, and a
 * thousand mounts on a slow machine need more.
 */
export function patience() {
  return {
    name: 'patience',
    transform({ path, body }) {
      if (path !== SOCKET) return undefined;
      const patient = body.replace(/\}, 20000\)/, '}, 110000)');
      if (patient === body) throw new Error('The server no longer says how long it waits');
      return { body: patient };
    },
  };
}
