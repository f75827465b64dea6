// Filters a list in place while a visitor types; Enter asks the server, as without script.
document.addEventListener('input', (event) => {
	const field = event.target.closest('[data-filter]');
	if (!field) {
		return;
	}
	const text = field.value.trim().toLowerCase();
	const list = document.querySelector(field.dataset.filter);
	let shown = 0;
	list.querySelectorAll('tbody').forEach((group) => {
		let any = false;
		group.querySelectorAll('[data-name]').forEach((row) => {
			row.hidden = !row.dataset.name.includes(text);
			any ||= !row.hidden;
			shown += row.hidden ? 0 : 1;
		});
		group.hidden = !any;
	});
	const count = list.querySelector('[data-shown]');
	if (count) {
		count.textContent = shown.toLocaleString('en');
	}
});
