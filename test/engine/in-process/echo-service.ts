// In the engine process: answers what the tests of the service ask.
import { interrupted, serveRequests } from '../../../src/engine/installation/index.js';

interface Request {
  readonly echo?: unknown;
  readonly fail?: string;
  readonly print?: string;
  /** Milliseconds to wait for an interrupt at most. */
  readonly wait?: number;
}

await serveRequests((request: Request) => {
  if (request.fail !== undefined) throw new Error(request.fail);
  if (request.print !== undefined) process.stdout.write(request.print);
  if (request.wait === undefined) return request.echo;
  const end = Date.now() + request.wait;
  while (Date.now() < end) if (interrupted()) return 'interrupted';
  return 'nothing came';
});
