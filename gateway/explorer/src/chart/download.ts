import { element } from './svg.js';

/** On paper and in slides the ground is white, whatever the screen has. */
const [INK, PAPER] = ['#1a1a1a', '#ffffff'];
const MARGIN = 16;
/** Twice the size on the screen, so that it is sharp in print. */
const SCALE = 2;

/** Saves the picture as it is, with its title and its mark. */
export function downloadSvg(picture: SVGSVGElement, name: string): void {
  save(new Blob([standalone(picture)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves the picture as points. */
export async function downloadPng(picture: SVGSVGElement, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([standalone(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) save(blob, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function standalone(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)) + 2 * MARGIN);
  copy.setAttribute('color', INK);
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(element('rect', { x: -MARGIN, y: -MARGIN, width: width ?? 0, height: height ?? 0, fill: PAPER }));
  return new XMLSerializer().serializeToString(copy);
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has taken hold of it once the click is done.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
