import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen, portFrom, requireFree } from './port.ts';

describe('the port', () => {
  it.each([
    [undefined, 4321],
    ['', 4321],
    [' ', 4321],
    ['8080', 8080],
    ['0', 0],
  ])('of PORT=%j is %i', (text, port) => {
    expect(portFrom(text)).toBe(port);
  });

  it.each(['x', '-1', '70000', '80.5', '8080x'])('is refused where PORT is %j', (text) => {
    expect(() => portFrom(text)).toThrow(`PORT is "${text}"; it must be a number from 0 to 65535`);
  });

  it('is told where it is taken, with what to do, and not where it is free', async () => {
    const server = createServer();
    await listen(server, 0);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(requireFree(port)).rejects.toThrow(
      `Port ${String(port)} is taken; stop what uses it, or choose another: PORT=8080 npm start`,
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(requireFree(port)).resolves.toBeUndefined();
  });
});
