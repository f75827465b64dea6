// Light or dark without a round trip; the cookie is the one that the form sets.
document.querySelector('form.theme')?.addEventListener('submit', (event) => {
	const theme = event.submitter?.value;
	if (theme !== 'light' && theme !== 'dark') {
		return;
	}
	event.preventDefault();
	document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
	document.documentElement.dataset.theme = theme;
	document.querySelectorAll('meta[name=theme-color]').forEach((meta) => {
		meta.content = theme === 'dark' ? '#070a0f' : '#f4f6f8';
	});
	document.querySelector('meta[name=color-scheme]').content = theme;
	document.querySelector(`form.theme .to-${theme === 'dark' ? 'light' : 'dark'}`).focus();
});
