import { expect, type Page } from '@playwright/test';
import type { Role } from '../../../src/contract/roles.ts';
import { type Language, texts } from '../fixtures/language.ts';

/** Signing in and out, as somebody does it. */
export class Account {
  readonly page: Page;
  readonly words: (typeof texts)[Language]['account'];

  constructor(page: Page, language: Language = 'de') {
    this.page = page;
    this.words = texts[language].account;
  }

  /** One click, as a sample installation offers it. */
  async signInAs(role: Role): Promise<void> {
    await this.page.goto('/anmelden');
    await this.page.getByRole('button', { name: this.words.sampleRoles[role] }).click();
    // The menu is there before the page that one arrives on: who leaves in between would be led back to it.
    await this.page.waitForURL(({ pathname }) => pathname !== '/anmelden');
    await expect(this.menu).toBeVisible();
  }

  async askForCode(email: string): Promise<void> {
    await this.page.goto('/anmelden');
    await this.page.getByLabel(this.words.email).fill(email);
    await this.page.keyboard.press('Enter');
    await expect(this.code).toBeFocused();
  }

  get code() {
    return this.page.getByLabel(this.words.code);
  }

  get menu() {
    return this.page.locator('header button[aria-expanded]');
  }

  async goTo(area: string): Promise<void> {
    await this.menu.click();
    await this.page.getByRole('link', { name: area, exact: true }).click();
  }

  /** Whoever leaves lands on a fresh page: only then may a test go on. */
  async signOut(): Promise<void> {
    await this.menu.click();
    const landed = this.page.waitForEvent('load');
    await this.page.locator('header').getByRole('button', { name: this.words.signOut, exact: true }).click();
    await landed;
    await expect(this.menu).toHaveCount(0);
  }
}
