import { describe, expect, it } from '@jest/globals';
import { cleanSvg, isHarmlessSvg } from './svg.js';

const wrap = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;
const SHAPE = '<path d="M0 0h8"/>';

describe('an SVG from outside', () => {
  it.each([
    ['shapes', wrap(SHAPE)],
    ['a style of classes', wrap(`<style>.a{fill:#fff;clip-path:url(#b)}</style><path class="a" d="M0 0"/>`)],
    ['gradients that refer to each other', wrap(`<defs><linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/></defs>${SHAPE}`, ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
    ['a picture inside', wrap('<image width="8" height="8" href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['text and comments', wrap('<!-- the sign --><title>A &amp; B</title><text x="50%" dy=".36em">Ż</text>')],
  ])('may have %s, and stays as it is', (_, svg) => expect(cleanSvg(svg)?.harmless).toBe(true));

  it.each([
    ['a script', `<script>alert(1)</script>${SHAPE}`, 'alert'],
    ['an event handler', '<path d="M0 0" onclick="alert(1)"/>', 'onclick'],
    ['a page within', `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>${SHAPE}`, 'body'],
    ['a link', `<a href="https://example.org">${SHAPE}</a>${SHAPE}`, 'href'],
    ['a picture of elsewhere', `<image href="https://example.org/a.png"/>${SHAPE}`, 'example.org'],
    ['an SVG inside a picture', `<image href="data:image/svg+xml;base64,AAAA"/>${SHAPE}`, 'svg+xml'],
    ['a use of elsewhere', `<use href="https://example.org/a.svg#b"/>${SHAPE}`, 'example.org'],
    ['a style that reaches out', `<style>@import url(https://example.org);</style>${SHAPE}`, 'example.org'],
    ['an address in an attribute', '<path d="M0 0" fill="url(https://example.org#a)"/>', 'example.org'],
    ['an address in another spelling', `<path d="M0 0" style="fill:u\\72l(https://example.org)"/>`, 'example.org'],
    ['a script by its code', '<path d="M0 0" fill="&#106;avascript:alert(1)"/>', '106'],
    ['an animation', `<set attributeName="href" to="javascript:alert(1)"/>${SHAPE}`, 'javascript'],
  ])('loses %s', (_, inside, word) => {
    const svg = wrap(inside);
    const { svg: left, harmless } = cleanSvg(svg)!;
    expect([harmless, left.includes(word), isHarmlessSvg(svg)]).toEqual([false, false, false]);
    expect(isHarmlessSvg(left)).toBe(true);
  });

  it.each([
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${wrap('<text>&a;</text>')}`],
    ['a page', '<html><body>x</body></html>'],
    ['nothing drawn', wrap('<title>x</title>')],
    ['a document that is cut off', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"'],
    ['tags that don’t match', wrap('<g><path d="M0 0"/></svg>')],
    ['something after its end', `${wrap(SHAPE)}<script/>`],
    ['more elements than any sign has', wrap(SHAPE.repeat(3_001))],
  ])('is refused with %s', (_, svg) => expect(cleanSvg(svg)).toBeNull());
});
