import { expect, test } from './fixtures/test.ts';

test('the sample network is there, and nothing complains', async ({ page, axe }) => {
  await page.goto('/');
  await expect(page.getByRole('searchbox', { name: 'Suche', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/\d{3} Partner/);
  await axe('the directory');
});
