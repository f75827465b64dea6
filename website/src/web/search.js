// The list under a search field: arrows choose, Enter opens, Escape closes; `/` focuses the field of the page.
document.querySelectorAll('[data-find]').forEach((form) => {
	const field = form.querySelector('input');
	const list = form.querySelector('[role=listbox]');
	let chosen = -1;

	field.setAttribute('role', 'combobox');
	field.setAttribute('aria-controls', list.id);
	field.setAttribute('aria-autocomplete', 'list');
	field.setAttribute('aria-expanded', 'false');

	const options = () => [...list.querySelectorAll('[role=option]')];
	const choose = (index) => {
		chosen = index;
		options().forEach((option, at) => {
			option.id = `${list.id}-${at}`;
			option.setAttribute('aria-selected', String(at === index));
			if (at === index) {
				option.scrollIntoView({ block: 'nearest' });
			}
		});
		if (index < 0) {
			field.removeAttribute('aria-activedescendant');
		}
		else {
			field.setAttribute('aria-activedescendant', `${list.id}-${index}`);
		}
	};
	const show = (visible) => {
		list.hidden = !visible;
		field.setAttribute('aria-expanded', String(visible));
		choose(-1);
	};
	const hasAnswer = () => list.childElementCount > 0 && field.value.trim() !== '';

	list.addEventListener('htmx:afterSwap', () => show(document.activeElement === field && hasAnswer()));
	field.addEventListener('input', () => field.value.trim() === '' && show(false));
	field.addEventListener('focus', () => hasAnswer() && show(true));
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
	document.addEventListener('click', (event) => form.contains(event.target) || show(false));
	form.addEventListener('focusout', () => setTimeout(() => form.contains(document.activeElement) || show(false), 150));
});

document.addEventListener('keydown', (event) => {
	if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
		&& !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
		event.preventDefault();
		const field = document.querySelector('[data-find] input');
		field?.focus();
		field?.select();
	}
});
