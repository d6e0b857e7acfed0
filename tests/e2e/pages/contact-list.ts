import { expect, type Locator, type Page } from '@playwright/test';
import type { Layout } from '../../../src/domain/contact-list/settings.ts';
import { type Language, texts } from '../fixtures/language.ts';

/** The page on which a list is made. */
export class ContactList {
  readonly page: Page;
  readonly words: (typeof texts)[Language]['contactLists'];

  constructor(page: Page, language: Language = 'de') {
    this.page = page;
    this.words = texts[language].contactLists;
  }

  /** Opens it with what stands behind the `?`, and waits until the sheet is there. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/listen/neu?${search}`);
    await expect(this.sheet.getByRole('heading', { level: 1 })).toBeVisible();
  }

  get sheet(): Locator {
    return this.page.getByRole('region', { name: this.words.previewLabel });
  }

  count(total: number): Locator {
    return this.page.getByRole('heading', { name: this.words.chosen(total) });
  }

  /** How many are on the list. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first();
  }

  layout(layout: Layout): Locator {
    return this.page
      .getByRole('group', { name: this.words.layout })
      .getByRole('radio', { name: new RegExp(`^${this.words.layouts[layout].label}`) });
  }

  get group(): Locator {
    return this.page.getByLabel(this.words.group);
  }

  get title(): Locator {
    return this.page.getByLabel(this.words.listTitle);
  }

  /** The names in the table, in its order. */
  get names(): Locator {
    return this.sheet.getByRole('rowheader');
  }
}
