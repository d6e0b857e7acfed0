// Runs before the first paint, so that nobody who chose dark is shown light first. A file, as the CSP allows no inline script.
try {
  const { state } = JSON.parse(localStorage.getItem('partnernetz-view') ?? '{}');
  if (state?.theme === 'light' || state?.theme === 'dark')
    document.documentElement.dataset.theme = state.theme;
  if (state?.language === 'en') document.documentElement.lang = 'en';
} catch {
  // Without storage, or with a broken one, the defaults hold.
}
