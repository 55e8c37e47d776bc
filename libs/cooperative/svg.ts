const ELEMENTS = new Set([
  'svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc', 'style', 'image',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask',
]);
/** Elements in which text stands. */
const WITH_TEXT = new Set(['text', 'tspan', 'title', 'desc', 'style']);
const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'image']);

const ATTRIBUTES = new Set([
  'id', 'class', 'style', 'role', 'version', 'viewBox', 'preserveAspectRatio', 'width', 'height', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry',
  'fx', 'fy', 'fr', 'dx', 'dy', 'd', 'points', 'transform', 'pathLength', 'rotate', 'textLength', 'lengthAdjust', 'offset', 'gradientUnits', 'gradientTransform',
  'spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity',
  'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'stop-color', 'stop-opacity', 'opacity', 'color',
  'display', 'visibility', 'clip-path', 'clip-rule', 'mask', 'mask-type', 'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'letter-spacing',
  'word-spacing', 'text-anchor', 'text-decoration', 'dominant-baseline', 'alignment-baseline', 'baseline-shift', 'shape-rendering', 'text-rendering',
  'aria-label', 'aria-hidden', 'aria-labelledby', 'xml:space',
]);
const NAMESPACES: Record<string, string> = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' };

const PNG_INSIDE = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;
const ENTITIES = /&(?!(amp|lt|gt|quot|apos);)/;
const LONGEST = 400_000;
const MOST_ELEMENTS = 3_000;
const DEEPEST = 30;

// One piece after the other, each found where the last one ended: no piece is read twice.
const PIECE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A picture out of somebody's hands. */
export interface CleanSvg {
  /** What is left of it: shapes, texts, colours. */
  svg: string;
  /** True where nothing had to be left out. */
  harmless: boolean;
}

/**
 * Leaves of an SVG document what draws, and nothing that acts or reaches out: by a list of what may stand, not of what may not.
 *
 * @returns null where it is no SVG document, or nothing drawn is left
 */
export function cleanSvg(document: string): CleanSvg | null {
  if (document.length > LONGEST) return null;
  const reading = new Reading();
  PIECE.lastIndex = 0;
  const source = document.trim();
  while (PIECE.lastIndex < source.length) {
    const piece = PIECE.exec(source);
    if (!piece || !reading.take(piece)) return null;
  }
  return reading.result();
}

/** True for a document that can be served as it stands. */
export const isHarmlessSvg = (document: string): boolean => cleanSvg(document)?.harmless ?? false;

class Reading {
  private readonly open: string[] = [];
  private readonly out: string[] = [];
  /** How deep within something that is left out. */
  private skipped = 0;
  private harmless = true;
  private elements = 0;
  private drawn = false;
  private ended = false;

  /** @returns false where the document is not well-formed, or far too large */
  take([whole, data, closed, name, attributes, empty, text]: RegExpExecArray): boolean {
    if (closed !== undefined) return this.close(closed);
    if (name !== undefined) return this.begin(name, attributes ?? '', empty === '/');
    if (text !== undefined) return this.text(text);
    if (data !== undefined) return this.open.at(-1) === 'style' && this.text(data);
    // Comments and what stands before the document say nothing; a comment stays no longer than anybody has to clean it.
    this.harmless &&= whole.startsWith('<!--');
    return true;
  }

  result(): CleanSvg | null {
    return this.ended && this.drawn ? { svg: this.out.join(''), harmless: this.harmless } : null;
  }

  private begin(name: string, attributes: string, empty: boolean): boolean {
    this.elements += 1;
    if (this.ended || this.elements > MOST_ELEMENTS || this.open.length >= DEEPEST || (this.open.length === 0 && name !== 'svg')) return false;
    if (this.skipped > 0 || !ELEMENTS.has(name) || (name === 'svg' && this.open.length > 0)) {
      this.harmless = false;
      if (!empty) this.skipped += 1;
      if (!empty) this.open.push(name);
      return true;
    }
    const kept = this.attributes(name, attributes);
    this.drawn ||= DRAWN.has(name);
    this.out.push(`<${name}${kept}${empty ? '/' : ''}>`);
    if (!empty) this.open.push(name);
    else if (this.open.length === 0) this.ended = true;
    return true;
  }

  private close(name: string): boolean {
    if (this.open.pop() !== name) return false;
    if (this.skipped > 0) this.skipped -= 1;
    else this.out.push(`</${name}>`);
    this.ended ||= this.open.length === 0;
    return true;
  }

  private text(text: string): boolean {
    const blank = text.trim() === '';
    if (this.open.length === 0) return blank;
    if (this.skipped > 0) return true;
    const within = this.open.at(-1)!;
    if (blank) this.out.push(text);
    else if (WITH_TEXT.has(within) && (within === 'style' ? isHarmlessStyle(text) : !ENTITIES.test(text))) this.out.push(text);
    else this.harmless = false;
    return true;
  }

  private attributes(element: string, given: string): string {
    const kept: string[] = [];
    const names = new Set<string>();
    for (const [, name, quoted, apostrophed] of given.matchAll(ATTRIBUTE)) {
      const value = quoted ?? apostrophed ?? '';
      if (names.has(name!) || !isHarmlessAttribute(element, name!, value)) {
        this.harmless = false;
        continue;
      }
      names.add(name!);
      kept.push(` ${name}="${value.replaceAll('"', '&quot;')}"`);
    }
    if (element === 'svg' && !names.has('xmlns')) {
      this.harmless = false;
      kept.unshift(` xmlns="${NAMESPACES['xmlns']}"`);
    }
    return kept.join('');
  }
}

function isHarmlessAttribute(element: string, name: string, value: string): boolean {
  if (name in NAMESPACES) return value === NAMESPACES[name];
  if (element === 'image' && (name === 'href' || name === 'xlink:href')) return PNG_INSIDE.test(value);
  if (name === 'href' || name === 'xlink:href') return /Gradient$/.test(element) && /^#[\w-]+$/.test(value);
  return ATTRIBUTES.has(name) && !ENTITIES.test(value) && isHarmlessStyle(value);
}

/** Colours and measures, and of references those within the document alone. */
const isHarmlessStyle = (style: string): boolean =>
  !/[@\\<]|expression|javascript:|\/\*/i.test(style) && !/url\s*\(/i.test(style.replaceAll(/url\(\s*["']?#[\w-]+["']?\s*\)/g, ''));
