// Copy buttons, and `c` for the system of the page.
const use = (button, icon) => button.querySelector('use').setAttribute('href', icon);

async function copy(button) {
	await navigator.clipboard.writeText(button.dataset.copy);
	use(button, '#i-done');
	button.classList.add('done');
	setTimeout(() => {
		use(button, '#i-copy');
		button.classList.remove('done');
	}, 1200);
}

document.addEventListener('click', (event) => {
	const button = event.target.closest('[data-copy]');
	if (button) {
		copy(button).catch(() => button.classList.add('failed'));
	}
});
document.addEventListener('keydown', (event) => {
	if (event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey && !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)
		&& getSelection().isCollapsed) {
		(event.target.closest('tr,li')?.querySelector('[data-copy]') ?? document.querySelector('h1 ~ [data-copy], h1 [data-copy]'))?.click();
	}
});
