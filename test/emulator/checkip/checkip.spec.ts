import { expect, test } from '@jest/globals';
import { emulated } from '../testing.ts';

const emulation = emulated();

async function ask() {
  const response = await fetch(emulation.emulator.checkIp.url, { redirect: 'manual' });
  return { response, body: await response.text() };
}

test('whoever asks for their address gets one in plain text', async () => {
  const { response, body } = await ask();
  expect([response.status, body]).toEqual([200, '203.0.113.7\n']);
  expect(response.headers.get('content-type')).toMatch('text/plain');
  expect(emulation.emulator.requests).toMatchObject([{ service: 'checkip', action: 'GET' }]);
});

test('behind some NAT gateways the address differs from request to request', async () => {
  emulation.emulator.checkIp.addresses = ['203.0.113.7', '203.0.113.8'];
  const told = [await ask(), await ask(), await ask()].map(({ body }) => body.trim());
  expect(told).toEqual(['203.0.113.7', '203.0.113.8', '203.0.113.7']);
});

test('faults strike it as any other service', async () => {
  const { emulator } = emulation;
  const headers = { location: 'https://login.example.com/' };
  emulator.inject({ service: 'ec2', kind: 'internal-failure' });
  emulator.inject({
    service: 'checkip',
    kind: 'error',
    code: 'Found',
    status: 302,
    message: 'Go',
    headers,
  });
  const { response, body } = await ask();
  expect([response.status, response.headers.get('location'), body]).toEqual([
    302,
    'https://login.example.com/',
    'Go',
  ]);
  emulator.inject({ service: 'checkip', kind: 'throttling' });
  expect((await ask()).response.status).toBe(429);
  emulator.inject({ service: 'checkip', kind: 'html', at: 'before-change', status: 200 });
  expect((await ask()).body).toMatch(/^<!DOCTYPE html>/);
  expect((await ask()).body).toBe('203.0.113.7\n');
});
