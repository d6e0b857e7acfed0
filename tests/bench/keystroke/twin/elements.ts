type Children = readonly (Node | string)[];

/** An element with a class (or several), attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
  children: Children = [],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A drawing of as many strokes as the product's icons have. */
export function icon(size: number): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const attributes = {
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, String(value));
  drawing.setAttribute('aria-hidden', 'true');
  for (const path of ['M3 5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5z', 'm3 7 9 6 9-6']) {
    const stroke = document.createElementNS(space, 'path');
    stroke.setAttribute('d', path);
    drawing.append(stroke);
  }
  return drawing;
}

/** Changes a text only where it is another one: the least that the browser has to do. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
