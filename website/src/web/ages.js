// Keeps relative times true: the server writes them once, this re-ticks them each minute by the same limits (Age.java).
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function tick(time, now = Date.now()) {
	const age = Math.max(0, now - Date.parse(time.dateTime));
	time.textContent = age < MINUTE ? 'now'
		: age < HOUR ? `${Math.floor(age / MINUTE)} min`
			: age < 2 * DAY ? `${Math.floor(age / HOUR)} h`
				: `${Math.floor(age / DAY).toLocaleString('en')} d`;
	time.className = `age ${age < HOUR ? 'new' : age < DAY ? 'today' : age < 7 * DAY ? 'week' : 'old'}`;
}

const all = () => document.querySelectorAll('time.age[datetime]').forEach((time) => tick(time));
setInterval(() => document.hidden || all(), MINUTE);
document.addEventListener('visibilitychange', () => document.hidden || all());
