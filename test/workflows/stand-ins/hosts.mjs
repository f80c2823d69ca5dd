/**
 * Loaded into every Node process of a workflow. Hosts of the world outside that the action asks without a proxy are
 * these, by `STAND_IN_HOSTS`: `{ "checkip.amazonaws.com:443": "http://127.0.0.1:4566/checkip" }`.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

const hosts = JSON.parse(process.env.STAND_IN_HOSTS ?? '{}');
const { request } = https;
const { connect } = net;

https.request = (url, options, onResponse) => {
  const { host } = new URL(url);
  const standIn = hosts[`${host}:443`];
  return standIn ? http.request(standIn, options, onResponse) : request(url, options, onResponse);
};

net.connect = (options, ...rest) => {
  const standIn = hosts[`${options.host}:${options.port}`];
  if (!standIn) return connect(options, ...rest);
  const { hostname: host, port } = new URL(standIn);
  return connect({ ...options, host, port: Number(port) }, ...rest);
};
