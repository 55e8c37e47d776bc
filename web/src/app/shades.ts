import type { MantineColorsTuple } from '@mantine/core';

type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The least contrast of text (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5;

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const write = (color: Rgb) => `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `other` in `color`, 0 to 1. */
const mix = (color: Rgb, other: Rgb, share: number): Rgb =>
  color.map((value, at) => value + (other[at]! - value) * share) as unknown as Rgb;

const luminance = (color: Rgb) => {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrastOf = (one: Rgb, other: Rgb) => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Contrast ratio of two '#rrggbb' colours, 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => contrastOf(parse(one), parse(other));

/**
 * Ten shades of a brand colour, light to dark, the colour itself at 6 (white text is readable on it and below).
 *
 * @param primary '#rrggbb'
 */
export function shadesOf(primary: string): MantineColorsTuple {
  const color = parse(primary);
  const lighter = [0.92, 0.84, 0.7, 0.55, 0.4, 0.2].map((share) => mix(color, WHITE, share));
  const darker = [0.12, 0.25, 0.4].map((share) => mix(color, BLACK, share));
  return [...lighter, color, ...darker].map(write) as unknown as MantineColorsTuple;
}

/**
 * The nearest tint or shade of a colour whose text is readable on a ground (WCAG 2.2, 1.4.3).
 *
 * @param color '#rrggbb' @param ground '#rrggbb'
 */
export function readableOn(color: string, ground: string): string {
  const [start, behind] = [parse(color), parse(ground)];
  const goal = luminance(behind) > 0.18 ? BLACK : WHITE;
  const tints = Array.from({ length: 21 }, (_, step) => write(mix(start, goal, step / 20)));
  return tints.find((tint) => contrast(tint, ground) >= READABLE) ?? write(goal);
}
