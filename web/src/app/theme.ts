import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { readableOn, shadesOf } from './shades.js';

/** The darkest and the lightest ground that text of the brand's colour stands on; see tokens.css. */
const LIGHT_GROUND = '#eceff3';
const DARK_GROUND = '#2a3037';

const DARK: MantineColorsTuple = [
  '#eceff3',
  '#c3cad4',
  '#b3bcc8',
  '#98a2af',
  '#7d8896',
  '#3a4149',
  '#262b31',
  '#1d2126',
  '#14171b',
  '#0f1215',
];

/** The look of every site, in the cooperative's own colour ('#rrggbb', white text readable on it). */
export const themeOf = (primaryColor: string) =>
  createTheme({
    primaryColor: 'brand',
    primaryShade: 6,
    colors: { brand: shadesOf(primaryColor), dark: DARK },
    fontFamily: "'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
    headings: { fontFamily: 'inherit', fontWeight: '650' },
    defaultRadius: 'md',
    respectReducedMotion: true,
    cursorType: 'pointer',
    other: { primaryColor },
  });

/** What tokens.css can't know: tints of the brand's colour that are readable in either scheme. */
export const brandVariables: CSSVariablesResolver = (theme) => {
  const primary = String(theme.other['primaryColor']);
  const [, soft] = shadesOf(primary);
  const ours = {
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--negative)',
    '--mantine-color-anchor': 'var(--brand-text)',
  };
  return {
    variables: { '--brand': primary },
    light: {
      ...ours,
      '--brand-text': readableOn(primary, LIGHT_GROUND),
      '--brand-soft': soft!,
      '--brand-on-soft': readableOn(primary, soft!),
    },
    dark: {
      ...ours,
      '--brand-text': readableOn(primary, DARK_GROUND),
      '--brand-soft': '#2a3037',
      '--brand-on-soft': readableOn(primary, DARK_GROUND),
    },
  };
};
