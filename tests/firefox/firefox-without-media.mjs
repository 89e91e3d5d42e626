#!/usr/bin/env node
/**
 * Firefox, but for one command of WebDriver BiDi that Playwright gives in every context and releases of Firefox before
 * 154 do not know: the theme that pages are told. It is answered here as if done, so pages follow the theme of Firefox.
 * Playwright starts this as it would start the Firefox that `FIREFOX` names, and is given the address of this proxy.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN = 'emulation.setMediaFeaturesOverride';
const ANNOUNCED = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(process.env['FIREFOX'], process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

let said = '';
firefox.stderr.on('data', function listen(data) {
  said += data;
  const [, address] = ANNOUNCED.exec(said) ?? [];
  if (!address) return;
  firefox.stderr.off('data', listen).resume();
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (client, { url }) => connect(client, new WebSocket(address + url)));
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
});

/** Hands messages on between Playwright and Firefox. */
function connect(client, browser) {
  const opened = new Promise((resolve) => browser.on('open', resolve));
  client.on('message', async (data) => {
    const message = data.toString();
    const { id, method } = JSON.parse(message);
    if (method === UNKNOWN) {
      client.send(JSON.stringify({ type: 'success', id, result: {} }));
      return;
    }
    await opened;
    browser.send(message);
  });
  browser.on('message', (data) => client.send(data.toString()));
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
}
