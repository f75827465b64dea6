// What ./highwake asks of running programs: HTTP over unix sockets and loopback, which bash cannot speak. Node alone, no packages.
//
//   free PORT...                   prints the first port that is taken, and why
//   reach HOST PORT                exit code 0 when a connection can be made; else prints why not
//   ready NAME=SOCKET...           prints who is not ready yet; NAME?=SOCKET asks only whether it is alive
//   status text|json|watch RUN     what runs and how it is, from the files a suite keeps in DATA/run; watch: one line, every 2 s
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';

const [mode, ...args] = process.argv.slice(2);

const get = (target, path) => new Promise((resolve) => {
  const where = typeof target === 'number' ? { host: '127.0.0.1', port: target } : { socketPath: target };
  const request = http.get({ ...where, path, timeout: 2000, headers: { host: 'localhost' } }, (answer) => {
    let body = '';
    answer.on('data', (part) => (body += part));
    answer.on('end', () => {
      try { resolve({ status: answer.statusCode, body: JSON.parse(body) }); }
      catch { resolve({ status: answer.statusCode, body: null }); }
    });
    answer.on('error', () => resolve(null));
  });
  request.on('timeout', () => request.destroy());
  request.on('error', () => resolve(null));
});

const connects = (host, port, ms) => new Promise((resolve) => {
  const socket = net.connect({ host, port });
  const end = (why) => { socket.destroy(); resolve(why); };
  socket.setTimeout(ms, () => end('no answer within ' + ms / 1000 + ' s'));
  socket.on('connect', () => end(''));
  socket.on('error', (e) => end(e.code ?? e.message));
});

// Asked twice: a listener on every address need not stop us from binding one of them, and shares it silently.
const taken = async (port) => await connects('127.0.0.1', port, 500) === '' ? 'EADDRINUSE' : new Promise((resolve) => {
  const server = net.createServer();
  server.on('error', (e) => resolve(e.code));
  server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve('')));
});

const up = async (target, path) => (await get(target, path))?.status === 200;
const probePath = (name) => ({ caddy: '/config/admin', simulators: '/relay' })[name] ?? `/actuator/health/${name.endsWith('?') ? 'liveness' : 'readiness'}`;

const alive = (pid) => {
  try { process.kill(pid, 0); } catch (e) { if (e.code !== 'EPERM') return false; }
  try { return !/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')); } catch { return true; }
};
const read = (file) => { try { return fs.readFileSync(file, 'utf8').trim(); } catch { return ''; } };

async function look(run) {
  const state = Object.fromEntries(read(`${run}/suite`).split('\n').filter(Boolean).map((l) => [l.slice(0, l.indexOf('=')), l.slice(l.indexOf('=') + 1)]));
  const port = Number(state.port);
  const services = await Promise.all((state.services ?? '').split(' ').filter(Boolean).map(async (name) => {
    const pid = Number(read(`${run}/${name}.pid`)) || null;
    const target = name === 'caddy' ? `${state.sockets}/caddy-admin.sock` : name === 'simulators' ? Number(state.frontier) : `${state.sockets}/${name}/current/run/http.sock`;
    const running = pid !== null && alive(pid);
    const ready = running && await up(target, probePath(name));
    const info = ready && name !== 'caddy' && name !== 'simulators' ? (await get(target, '/actuator/info'))?.body : null;
    return { name, pid: running ? pid : null, socket: String(target), health: ready ? 'UP' : running ? 'NOT READY' : 'DOWN', restarts: Number(read(`${run}/${name}.restarts`)) || 0, release: info?.release ?? info?.info?.release ?? null };
  }));
  const ask = (name, path) => services.find((s) => s.name === name)?.pid ? get(`${state.sockets}/${name}/current/run/http.sock`, path) : null;
  const [feed, numbers] = await Promise.all([ask('collector', '/actuator/feed'), ask('api', '/v3/status')]);
  const newest = numbers?.body?.newestDatum ?? feed?.body?.newestGatewayAt ?? null;
  const age = newest === null ? NaN : Date.now() - (typeof newest === 'number' ? newest : Date.parse(newest));
  const pid = Number(read(`${run}/suite.pid`)) || null;
  const running = services.some((s) => s.pid !== null);
  return {
    running, ready: running && services.every((s) => s.health === 'UP'), supervisor: pid !== null && alive(pid) ? pid : null,
    address: `http://localhost:${port}`, port, internalPort: Number(state.internal), demo: state.demo === 'yes', eddn: state.eddn ?? null,
    version: state.version ?? null, release: state.release ?? null, data: state.data ?? null, startedAt: state.started ?? null,
    framesReceived: feed?.body?.received ?? null, connected: feed?.body?.connected ?? null, silentMillis: feed?.body?.silentMillis ?? null, markets: numbers?.body?.markets ?? null,
    newestDatum: newest, newestDatumAgeMillis: Number.isNaN(age) ? null : age, services,
  };
}

const span = (ms) => ms === null ? '?' : ms < 120e3 ? `${Math.round(ms / 1e3)} s` : ms < 7200e3 ? `${Math.round(ms / 60e3)} min` : ms < 172800e3 ? `${Math.round(ms / 3600e3)} h` : `${Math.round(ms / 86400e3)} d`;
const number = (n) => n === null ? '?' : n.toLocaleString('en');

function line(s) {
  const bad = s.services.filter((x) => x.health !== 'UP').map((x) => `${x.name} ${x.health.toLowerCase()}`);
  const away = s.connected === false ? ` · no connection to ${s.eddn}, still trying` : '';
  const silent = s.silentMillis > 60e3 ? ` · nothing heard for ${span(s.silentMillis)}` : '';
  const datum = s.newestDatumAgeMillis === null ? 'no data yet' : `newest datum ${span(s.newestDatumAgeMillis)} old`;
  return `${bad.length ? '! ' + bad.join(', ') : 'all up'} · ${number(s.framesReceived)} frames received · ${number(s.markets)} markets · ${datum}${silent}${away}`;
}

function text(s) {
  const rows = s.services.map((x) => `  ${x.name.padEnd(11)}${x.health.padEnd(10)}${x.pid ? 'pid ' + x.pid : ''}${x.restarts ? `, restarts: ${x.restarts}` : ''}${x.release ? `, release ${x.release}` : ''}`);
  const since = s.startedAt ? `, for ${span(Date.now() - Date.parse(s.startedAt))}` : '';
  return [`Highwake ${s.version ?? ''} (${s.release})${s.demo ? ', the demo,' : ''} at ${s.address}${since}`, ...rows, `  ${line(s)}`, `  data in ${s.data}`].join('\n');
}

const modes = {
  async free() { for (const port of args) { const why = await taken(Number(port)); if (why) return console.log(port, why); } },
  async reach() { const why = await connects(args[0], Number(args[1]), 4000); if (why) { console.log(why); process.exitCode = 1; } },
  async ready() {
    const targets = args.map((a) => [a.slice(0, a.indexOf('=')), a.slice(a.indexOf('=') + 1)]);
    const all = await Promise.all(targets.map(async ([name, where]) => [name, await up(/^\d+$/.test(where) ? Number(where) : where, probePath(name))]));
    console.log(all.filter(([, ready]) => !ready).map(([name]) => name).join(' '));
  },
  async status() {
    const [how, run] = args;
    const s = await look(run);
    if (how === 'watch') { for (let t = s; ; t = await look(run)) { console.log(line(t)); await new Promise((r) => setTimeout(r, 2000)); } }
    console.log(how === 'json' ? JSON.stringify(s, null, 2) : text(s));
    process.exitCode = s.ready ? 0 : 1;
  },
};
process.stdout.on('error', () => process.exit());
modes[mode]();
