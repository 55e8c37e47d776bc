import { once } from 'node:events';
import { createServer } from 'node:net';

/** True when a port can be listened on at every one of the addresses that this machine has. */
export async function isFree(port, hosts) {
  for (const host of hosts) if (!(await canListen(port, host))) return false;
  return true;
}

/** The first free port at or above `from`, on 127.0.0.1. */
export async function nextFreePort(from) {
  for (let port = from; ; port += 1) if (await isFree(port, ['127.0.0.1'])) return port;
}

async function canListen(port, host) {
  const server = createServer();
  try {
    server.listen({ port, host });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    if (['EADDRINUSE', 'EACCES'].includes(error.code)) return false;
    // Without IPv6, say: nobody can take the port there.
    return true;
  }
}
