import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import { paletDari } from './palet.ts';

/** Page colours, also used by the contrast tests. */
export const HALAMAN_GELAP = '#14171c';

const kelabu: MantineColorsTuple = [
  '#f7f8fa',
  '#eff1f4',
  '#e4e7ec',
  '#d3d8df',
  '#b4bcc7',
  '#8a94a3',
  '#59636f',
  '#434c57',
  '#2c333c',
  '#171c22',
];
const gelap: MantineColorsTuple = [
  '#e3e7ec',
  '#c6cdd6',
  '#a3adba',
  '#6d7886',
  '#404954',
  '#2d343d',
  '#20262d',
  '#191e24',
  HALAMAN_GELAP,
  '#0e1115',
];
const hijau: MantineColorsTuple = [
  '#eaf7f0',
  '#d2eddf',
  '#a6dabf',
  '#75c59b',
  '#4aae7b',
  '#299463',
  '#17794d',
  '#0f6640',
  '#0a5133',
  '#063a25',
];
const merah: MantineColorsTuple = [
  '#fdf0ef',
  '#fbdfdc',
  '#f5bcb7',
  '#ee958d',
  '#e36a60',
  '#d1453a',
  '#b92f26',
  '#a1231c',
  '#841a15',
  '#61120f',
];
const kuning: MantineColorsTuple = [
  '#fdf6e7',
  '#faebc9',
  '#f4d796',
  '#ecbf5c',
  '#dca436',
  '#b98114',
  '#8f610a',
  '#774f05',
  '#603f03',
  '#462d01',
];
const biru: MantineColorsTuple = [
  '#edf5fc',
  '#dae9f8',
  '#b2d2f0',
  '#86b8e6',
  '#5b9bd8',
  '#397fc4',
  '#2566a8',
  '#1b548e',
  '#144273',
  '#0d3056',
];

/** Mantine's theme in the agency's one colour. Sentiment colours (hijau, kuning, merah, biru) are for states only. */
export const temaDari = (warna: string): MantineThemeOverride =>
  createTheme({
    colors: {
      merek: paletDari(warna),
      gray: kelabu,
      dark: gelap,
      hijau,
      merah,
      kuning,
      biru,
      green: hijau,
      red: merah,
      yellow: kuning,
      blue: biru,
    },
    primaryColor: 'merek',
    primaryShade: { light: 7, dark: 6 },
    white: '#ffffff',
    black: '#171c22',
    fontFamily: "'Plus Jakarta Sans Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
    fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace",
    fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
    lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.4' },
    headings: {
      fontWeight: '650',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: '1.625rem', lineHeight: '1.25' },
        h2: { fontSize: '1.25rem', lineHeight: '1.3' },
        h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
        h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
      },
    },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '0.25rem', sm: '0.375rem', md: '0.625rem', lg: '0.875rem', xl: '1.25rem' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    focusRing: 'auto',
    respectReducedMotion: true,
    components: {
      Badge: {
        styles: {
          root: { textTransform: 'none', fontWeight: 650, minWidth: 'max-content' },
          label: { overflow: 'visible' },
        },
      },
      Button: { defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 650 } } },
      InputWrapper: { styles: { label: { marginBottom: 4, fontWeight: 600 }, description: { marginBottom: 4 } } },
      Table: { defaultProps: { borderColor: 'var(--lincah-garis)' } },
      Title: { styles: { root: { textWrap: 'balance' } } },
      // the list itself scrolls: a box inside it would be a place that no key reaches
      NumberInput: { defaultProps: { hideControls: true } }, // half as high as a thumb needs; the arrow keys do the same
      Select: { defaultProps: { withScrollArea: false }, styles: { options: { maxHeight: 220, overflowY: 'auto' } } },
      TextInput: { defaultProps: { size: 'sm' } },
      PasswordInput: { defaultProps: { size: 'sm' } },
      Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320 } },
      Paper: { defaultProps: { radius: 'lg' } },
      Modal: { defaultProps: { radius: 'lg', centered: true }, styles: { title: { fontWeight: 700 } } },
    },
  });

/** The neutral page under the one colour: page, sheet, hairline. */
export const peubahCss: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#59636f',
    '--mantine-color-placeholder': '#6b7582',
    '--mantine-color-error': '#a1231c',
    '--mantine-color-default-border': '#d3d8df',
    '--lincah-halaman': '#f4f5f7',
    '--lincah-lembar': '#ffffff',
    '--lincah-garis': '#e4e7ec',
    '--lincah-teks-merek': 'var(--mantine-color-merek-7)',
    '--lincah-alas-merek': 'var(--mantine-color-merek-0)',
    '--lincah-bayang': '0 1px 2px rgb(23 28 34 / 5%)',
  },
  dark: {
    '--mantine-color-body': '#191e24',
    '--mantine-color-dimmed': '#a3adba',
    '--mantine-color-placeholder': '#97a1ae',
    '--mantine-color-error': '#ee958d',
    '--mantine-color-default': '#20262d',
    '--mantine-color-default-border': '#404954',
    '--lincah-halaman': HALAMAN_GELAP,
    '--lincah-lembar': '#191e24',
    '--lincah-garis': '#2d343d',
    '--lincah-teks-merek': 'var(--mantine-color-merek-3)',
    '--lincah-alas-merek': 'color-mix(in srgb, var(--mantine-color-merek-6) 22%, #191e24)',
    '--mantine-color-merek-light': 'color-mix(in srgb, var(--mantine-color-merek-6) 32%, #191e24)',
    '--mantine-color-merek-light-hover': 'color-mix(in srgb, var(--mantine-color-merek-6) 44%, #191e24)',
    '--lincah-bayang': 'none',
  },
});
