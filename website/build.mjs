// Builds src/web into OUT/static/a/[name]-[hash].* with .br and .gz beside each, and lists them in
// OUT/highwake/website/assets/assets.properties (name = path). Run by Maven; OUT defaults to target/classes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, 'target', 'classes');

installWhereStale();
const { build } = await import('esbuild');
const assets = join(out, 'static', 'a');
rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });
const names = { ...(await bundle()), ...copied('static') };
compress();
const list = join(out, 'highwake', 'website', 'assets', 'assets.properties');
mkdirSync(dirname(list), { recursive: true });
writeFileSync(list, Object.entries(names).sort().map(([name, path]) => `${name}=${path}\n`).join(''));

/** npm ci where node_modules is missing or came from another lock file. */
function installWhereStale() {
	const stamp = join(here, 'node_modules', '.highwake-lock');
	const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
		return;
	}
	const npm = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'],
		{ cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
	if (npm.status !== 0) {
		console.error('npm ci failed: the pages need their packages from the npm registry.');
		process.exit(1);
	}
	writeFileSync(stamp, lock);
}

/** Script, style and fonts through esbuild, which hashes their content into their names. */
async function bundle() {
	const result = await build({
		absWorkingDir: here,
		entryPoints: { app: 'src/web/app.js', style: 'src/web/app.css' },
		bundle: true,
		minify: true,
		format: 'esm',
		target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
		legalComments: 'none',
		outdir: assets,
		entryNames: '[name]-[hash]',
		assetNames: '[name]-[hash]',
		publicPath: '/a',
		loader: { '.woff2': 'file' },
		metafile: true,
		logLevel: 'warning',
	});
	const named = {};
	for (const path of Object.keys(result.metafile.outputs)) {
		const file = basename(path);
		named[file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '')] = `/a/${file}`;
	}
	return named;
}

/** Files that need no bundling, under names that carry their content's hash. */
function copied(folder) {
	const named = {};
	for (const file of readdirSync(join(here, 'src', 'web', folder))) {
		const content = readFileSync(join(here, 'src', 'web', folder, file));
		const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
		const target = `${basename(file, extname(file))}-${hash}${extname(file)}`;
		writeFileSync(join(assets, target), content);
		named[file] = `/a/${target}`;
	}
	return named;
}

/** Brotli and gzip at their best, once, at build time; fonts and pictures are compressed already. */
function compress() {
	for (const file of readdirSync(assets)) {
		if (!/\.(js|css|svg)$/.test(file)) {
			continue;
		}
		const content = readFileSync(join(assets, file));
		writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
		writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content,
			{ params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
	}
}
