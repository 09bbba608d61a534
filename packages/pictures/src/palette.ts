/** The colours of a picture, as values of presentation attributes. */
export interface Palette {
  ink: string;
  muted: string;
  line: string;
  ground: string;
  /** Where nothing is known. */
  empty: string;
  /** From little to much; `onScale` can be read upon each. */
  scale: readonly string[];
  onScale: readonly string[];
  /** Kinds, told apart also by who does not see colours as most do. */
  kinds: readonly string[];
  onKinds: readonly string[];
  mark: string;
}

type Tone = readonly [light: string, dark: string];
type Tones = Record<'ink' | 'muted' | 'line' | 'ground' | 'empty' | 'mark', Tone> & Record<'scale' | 'onScale' | 'kinds' | 'onKinds', readonly Tone[]>;

const DARK_INK = '#14202b';
const ON_LIGHT_TO_DARK: readonly Tone[] = [
  [DARK_INK, '#ffffff'],
  [DARK_INK, '#ffffff'],
  [DARK_INK, '#ffffff'],
  ['#ffffff', DARK_INK],
  ['#ffffff', DARK_INK],
];
const ON_KINDS: readonly Tone[] = Array.from({ length: 6 }, (): Tone => ['#ffffff', DARK_INK]);

const SHARED = {
  ink: ['#14202b', '#eef2f5'],
  muted: ['#52606d', '#a9b4be'],
  line: ['#d3dae0', '#3a444d'],
  ground: ['#ffffff', '#16191c'],
  empty: ['#f3f5f7', '#22272b'],
  onScale: ON_LIGHT_TO_DARK,
  onKinds: ON_KINDS,
} as const;

/** Published records: blues, and kinds after Okabe and Ito. */
const PUBLISHED: Tones = {
  ...SHARED,
  mark: ['#14202b', '#eef2f5'],
  scale: [
    ['#e1ecf5', '#1b3145'],
    ['#b5d1e7', '#23496b'],
    ['#83b3d8', '#2d6594'],
    ['#3276ae', '#68a9d8'],
    ['#194a7a', '#b3d8f4'],
  ],
  kinds: [
    ['#0067a5', '#62b3e8'],
    ['#c04e00', '#f29a5c'],
    ['#007a5e', '#4cc9a5'],
    ['#8a4f9e', '#cf9be0'],
    ['#8a6500', '#e0bd55'],
    ['#5f6b76', '#aab4bd'],
  ],
};

/** Made-up data: plums, so that nobody takes the one for the other; kinds after Tol. */
const MADE_UP: Tones = {
  ...SHARED,
  mark: ['#7a3d00', '#ffb46b'],
  scale: [
    ['#f5e8f1', '#38203a'],
    ['#e3c3d9', '#562c55'],
    ['#cb94b9', '#77437a'],
    ['#9c4f8e', '#c488bd'],
    ['#672662', '#ecc9e6'],
  ],
  kinds: [
    ['#882255', '#e07cab'],
    ['#117733', '#62c383'],
    ['#7a6a12', '#d6c65c'],
    ['#332288', '#a79bec'],
    ['#b0475c', '#f0909f'],
    ['#5f6b76', '#aab4bd'],
  ],
};

export type Theme = 'page' | 'paper';

/** On a page colours are variables of its sheet, so that they follow light and dark; a file carries its own. */
export function paletteOf(theme: Theme, synthetic: boolean): Palette {
  const tones = synthetic ? MADE_UP : PUBLISHED;
  return each(tones, (name, tone) => (theme === 'page' ? `var(--picture-${name})` : tone[0])) as unknown as Palette;
}

/** The variables that pictures on a page need, for its style sheet. */
export function paletteStyle(): string {
  return [rule('.picture', PUBLISHED), rule('.picture.synthetic-picture', MADE_UP)].join('\n');
}

function rule(selector: string, tones: Tones): string {
  const lines: string[] = [];
  each(tones, (name, [light, dark]) => lines.push(`--picture-${name}: light-dark(${light}, ${dark});`));
  return `${selector} { ${lines.join(' ')} }`;
}

function each<T>(tones: Tones, make: (name: string, tone: Tone) => T): Record<string, T | T[]> {
  const isTone = (value: Tone | readonly Tone[]): value is Tone => typeof value[0] === 'string';
  return Object.fromEntries(
    Object.entries(tones).map(([name, value]: [string, Tone | readonly Tone[]]) => [
      name,
      isTone(value) ? make(name, value) : value.map((tone, index) => make(`${name}-${index}`, tone)),
    ]),
  );
}
