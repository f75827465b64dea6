// The list under the search field: arrows choose, Enter opens, Escape closes; `/` focuses the field.
const field = document.querySelector('#q');
const list = document.querySelector('#suggest');
let chosen = -1;

field.setAttribute('role', 'combobox');
field.setAttribute('aria-controls', 'suggest');
field.setAttribute('aria-autocomplete', 'list');
field.setAttribute('aria-expanded', 'false');

const options = () => [...list.querySelectorAll('[role=option]')];

function show(visible) {
	list.hidden = !visible;
	field.setAttribute('aria-expanded', String(visible));
	if (!visible) {
		choose(-1);
	}
}

function choose(index) {
	chosen = index;
	options().forEach((option, at) => {
		option.id = `option-${at}`;
		option.setAttribute('aria-selected', String(at === index));
		if (at === index) {
			option.scrollIntoView({ block: 'nearest' });
		}
	});
	if (index < 0) {
		field.removeAttribute('aria-activedescendant');
	}
	else {
		field.setAttribute('aria-activedescendant', `option-${index}`);
	}
}

list.addEventListener('htmx:afterSwap', () => {
	choose(-1);
	show(document.activeElement === field && list.childElementCount > 0 && field.value.trim() !== '');
});
field.addEventListener('input', () => field.value.trim() === '' && show(false));
field.addEventListener('focus', () => list.childElementCount > 0 && field.value.trim() !== '' && show(true));
field.addEventListener('keydown', (event) => {
	const count = options().length;
	if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && count > 0) {
		event.preventDefault();
		const step = event.key === 'ArrowDown' ? 1 : -1;
		choose(chosen < 0 ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count);
	}
	else if (event.key === 'Enter' && !list.hidden && chosen >= 0) {
		event.preventDefault();
		options()[chosen].click();
	}
	else if (event.key === 'Escape' && !list.hidden) {
		event.preventDefault();
		show(false);
	}
});
document.addEventListener('click', (event) => event.target.closest('.find') || show(false));
field.form.addEventListener('focusout', (event) => event.relatedTarget?.closest('.find') || setTimeout(() => {
	document.activeElement?.closest('.find') || show(false);
}, 150));

document.addEventListener('keydown', (event) => {
	if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
		&& !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
		event.preventDefault();
		const target = document.querySelector('#big') ?? field;
		target.focus();
		target.select();
	}
});
