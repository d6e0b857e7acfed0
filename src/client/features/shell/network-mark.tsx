/** Our mark, in the accent of the theme: four who are connected. public/icon.svg and index.html draw it, too. */
export function NetworkMark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--accent)" strokeWidth="3">
        <path d="M8 7l8 9m8-9l-8 9m0 0v9" />
        <circle cx="7" cy="6" r="3.2" fill="var(--surface)" />
        <circle cx="25" cy="6" r="3.2" fill="var(--surface)" />
        <circle cx="16" cy="26.5" r="3.2" fill="var(--surface)" />
      </g>
      <circle cx="16" cy="16" r="4" fill="var(--accent)" />
    </svg>
  );
}
