/** Somebody else was faster: the partner is no longer in the version that a change was based on. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly slug: string;

  constructor(slug: string) {
    super(`partner ${slug} was changed meanwhile`);
    this.slug = slug;
  }
}
