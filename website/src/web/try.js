// An example's link becomes a request to edit and to ask of the live API, the answer shown in the page; without script the
// link leads to it.
const LONGEST = 20_000;

async function ask(example, path) {
	const started = performance.now();
	const answer = await fetch(path, { signal: AbortSignal.timeout(15_000) });
	const text = await answer.text();
	const took = Math.round(performance.now() - started);
	const isJson = /json/.test(answer.headers.get('content-type'));
	const body = isJson ? JSON.stringify(JSON.parse(text), null, 2) : text;
	show(example, `${answer.status} · ${took} ms · ${text.length.toLocaleString('en')} characters`,
		body.length > LONGEST ? `${body.slice(0, LONGEST)}\n…` : body);
}

function show(example, head, body) {
	const answer = example.querySelector('.answer') ?? example.appendChild(document.createElement('div'));
	answer.className = 'answer';
	answer.setAttribute('role', 'status');
	const title = document.createElement('p');
	title.className = 'dim';
	title.textContent = head;
	const pre = document.createElement('pre');
	pre.tabIndex = 0;
	pre.hidden = body === '';
	pre.textContent = body;
	answer.replaceChildren(title, pre);
}

function editable(line) {
	const form = document.createElement('form');
	form.className = 'ask';
	const field = document.createElement('input');
	field.value = line.querySelector('a').getAttribute('href');
	field.spellcheck = false;
	field.setAttribute('aria-label', 'Request');
	const button = document.createElement('button');
	button.className = 'quiet';
	button.textContent = 'Try it';
	form.append(field, button);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const example = form.closest('.example');
		const path = new URL(field.value, location.href);
		if (path.origin === location.origin && path.pathname.startsWith('/v3/')) {
			ask(example, path).catch(() => show(example, 'No answer came. Try again in a moment.', ''));
		}
		else {
			show(example, 'A request begins with /v3/.', '');
		}
	});
	line.replaceWith(form);
}

document.querySelectorAll('[data-try=true]').forEach(editable);
