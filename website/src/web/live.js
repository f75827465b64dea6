// The newest market reports as they come: EventSource reconnects by itself, bursts are drawn at most once a second.
import { tick } from './ages.js';

const section = document.querySelector('[data-live]');
if (section) {
	start(section);
}

function start(section) {
	const list = section.querySelector('.updates');
	const template = section.querySelector('[data-update]');
	const lamp = section.querySelector('[data-lamp]');
	const pause = section.querySelector('[data-pause]');
	const rows = Math.max(list.children.length, 8);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const waiting = new Map();
	let source;
	let drawing;
	let paused = still.matches;

	const open = () => {
		if (source || paused || document.hidden) {
			return;
		}
		source = new EventSource(section.dataset.live);
		source.addEventListener('open', () => { lamp.hidden = false; });
		source.addEventListener('error', () => { lamp.hidden = true; });
		source.addEventListener('market', (event) => {
			const update = JSON.parse(event.data);
			waiting.delete(update.marketId);
			waiting.set(update.marketId, update);
			drawing ??= setTimeout(draw, 1000);
		});
	};
	const close = () => {
		source?.close();
		source = undefined;
		lamp.hidden = true;
	};
	const draw = () => {
		drawing = undefined;
		[...waiting.values()].slice(-rows).forEach((update) => {
			const row = filled(template, update);
			[...list.children].find((old) => old.dataset.market === row.dataset.market)?.remove();
			list.prepend(row);
		});
		waiting.clear();
		while (list.children.length > rows) {
			list.lastElementChild.remove();
		}
	};
	const show = () => {
		pause.hidden = false;
		pause.textContent = paused ? 'Resume' : 'Pause';
		pause.setAttribute('aria-pressed', String(paused));
	};
	pause.addEventListener('click', () => {
		paused = !paused;
		show();
		paused ? close() : open();
	});
	still.addEventListener('change', () => {
		if (still.matches) {
			paused = true;
			show();
			close();
		}
	});
	document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
	addEventListener('pagehide', close);
	addEventListener('pageshow', open);
	show();
	open();
}

/** One row: the template's elements, filled with text, never with markup. */
function filled(template, update) {
	const row = template.content.firstElementChild.cloneNode(true);
	const href = update.systemAddress ? `/system/${update.systemAddress}#m${update.marketId}` : '';
	row.dataset.market = href;
	row.classList.add('come');
	const station = row.querySelector('.station');
	station.textContent = update.stationName;
	station.setAttribute('href', href);
	row.querySelector('.system').textContent = update.systemName ?? '';
	if (update.stationType === 'FleetCarrier' || update.stationType === 'StrongholdCarrier') {
		const badge = document.createElement('b');
		badge.className = 'badge carrier';
		badge.textContent = 'Carrier';
		row.querySelector('.kinds').append(badge);
	}
	deal(row.querySelector('.buying'), update.bestBuy, 'buy');
	deal(row.querySelector('.selling'), update.bestSell, 'sell');
	const time = row.querySelector('time');
	time.dateTime = update.updatedAt;
	time.title = update.updatedAt;
	tick(time);
	return row;
}

function deal(cell, offer, side) {
	if (!offer) {
		cell.replaceChildren();
		return;
	}
	const good = cell.querySelector('.good');
	good.textContent = offer.commodity;
	good.setAttribute('href', `/commodity/${encodeURIComponent(offer.commodityName)}/${side}`);
	cell.querySelector('b').textContent = offer.price.toLocaleString('en');
	const percent = offer.meanPrice > 0 ? Math.round((offer.price - offer.meanPrice) * 100 / offer.meanPrice) : undefined;
	cell.querySelector('.versus').textContent = percent === undefined ? ''
		: percent > 0 ? `+${percent}%` : percent < 0 ? `\u2212${-percent}%` : '\u00b10%';
}
