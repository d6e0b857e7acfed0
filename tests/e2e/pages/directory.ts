import { expect, type Locator, type Page } from '@playwright/test';
import type { FacetName } from '../../../src/contract/facets.ts';
import { type Language, texts } from '../fixtures/language.ts';

/** The directory as somebody uses it: found by roles and names, as a screen reader finds it. */
export class Directory {
  readonly page: Page;
  readonly words: (typeof texts)[Language];

  constructor(page: Page, language: Language = 'de') {
    this.page = page;
    this.words = texts[language];
  }

  /** Opens it with what stands behind the `?`, and waits until the results are there. */
  async open(search = '', path = '/'): Promise<void> {
    await this.page.goto(`${path}${search ? `?${search}` : ''}`);
    await expect(this.heading).toBeVisible();
  }

  /** „38 Partner“. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 2, name: /^\d+ / }).first();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.directory.search, exact: true });
  }

  /** The rows that are drawn; a virtualised list draws only those around the screen. */
  get rows(): Locator {
    return this.page.locator('[data-index]');
  }

  get links(): Locator {
    return this.rows.locator('[data-row-link]');
  }

  link(name: string): Locator {
    return this.links.filter({ hasText: name }).first();
  }

  get chips(): Locator {
    return this.page.getByRole('list', { name: this.words.directory.active });
  }

  chip(label: string): Locator {
    return this.page.getByRole('button', { name: this.words.directory.remove(label), exact: true });
  }

  facet(name: FacetName): Locator {
    return this.page.getByRole('region', { name: this.words.directory.facets[name], exact: true });
  }

  /** A value of a facet; its count is part of its name. */
  value(name: FacetName, label: string): Locator {
    const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.facet(name).getByRole('checkbox', { name: new RegExp(`^${escaped}\\s*\\d*$`) });
  }

  /** Ticks a value, unfolding the facet first where it is not among the values shown. */
  async choose(name: FacetName, label: string): Promise<void> {
    const value = this.value(name, label);
    const { showAll } = this.words.directory;
    const unfold = this.facet(name).getByRole('button', {
      name: new RegExp(`^${showAll(0).replace('0', '\\d+')}$`),
    });
    await expect(value.or(unfold).first()).toBeVisible();
    if (!(await value.isVisible())) await unfold.click();
    await this.toggle(value, true);
  }

  /** Clicks a checkbox. Its state follows the address, which follows the click: `check()` would not wait for that. */
  async toggle(box: Locator, checked: boolean): Promise<void> {
    await expect(box).toBeChecked({ checked: !checked });
    await box.click();
    await expect(box).toBeChecked({ checked });
  }

  get citywide(): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${this.words.directory.includeCitywide}`) });
  }

  get sort(): Locator {
    return this.page.getByRole('combobox', { name: this.words.directory.sort });
  }

  get density(): Locator {
    return this.page.getByRole('combobox', { name: this.words.directory.density });
  }

  /** What a screen reader says by itself. */
  get announcement(): Locator {
    return this.page.getByRole('status');
  }

  async expectTotal(total: number): Promise<void> {
    if (total === 0)
      await expect(this.page.getByText(this.words.noResults.none, { exact: true })).toBeVisible();
    else await expect(this.heading).toHaveText(this.words.directory.count(total));
  }

  /** How many partners the heading names now. */
  async total(): Promise<number> {
    return Number.parseInt((await this.heading.textContent()) ?? '', 10);
  }
}
