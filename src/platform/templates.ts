import { escapeHtml } from '#libs/documents';

/** The two ways in which cooperatives give out accounts; all else is the new admin's to change. */
export const TEMPLATES = ['OFFICE', 'APPLICATION'] as const;
export type Template = (typeof TEMPLATES)[number];

/** What an operator says of a new cooperative. */
export interface NewCooperative {
  slug: string;
  host: string;
  name: string;
  shortName: string;
  template: Template;
}

const COLOR = '#1f4e79';
const TABS = ['home', 'ledger', 'charges', 'bankAccounts', 'meters', 'settlements', 'faults', 'notices', 'correspondence', 'premises', 'contact'];

/** A neutral sign with the first letter, until the admin puts the cooperative's own in its place. */
const sign = (shortName: string, size: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" role="img">
  <title>${escapeHtml(shortName)}</title><rect width="${size}" height="${size}" rx="${size / 5}" fill="#fff"/>
  <text x="50%" y="50%" dy=".36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size * 0.6}" fill="${COLOR}">${escapeHtml([...shortName][0] ?? 'D')}</text></svg>`;

const TEXTS: Record<Template, (name: string) => { welcome: string; access: string; forgotten: string }> = {
  OFFICE: (name) => ({
    welcome: `## Szanowni Państwo\n\nW portalu ${name} sprawdzą Państwo saldo i rozliczenia swojego lokalu, bezpłatnie i o każdej porze.`,
    access: '## Jak założyć konto?\n\nIdentyfikator i hasło startowe wydaje nasze biuro, po okazaniu dokumentu tożsamości. Przy pierwszym logowaniu ustawią Państwo własne hasło.',
    forgotten: '## Zapomniane hasło\n\nNowe hasło startowe wydaje nasze biuro, po okazaniu dokumentu tożsamości.',
  }),
  APPLICATION: (name) => ({
    welcome: `## Szanowni Państwo\n\nW portalu ${name} sprawdzą Państwo saldo i rozliczenia swojego lokalu, bezpłatnie i o każdej porze.`,
    access: '## Jak założyć konto?\n\nProszę wypełnić formularz. Wniosek przyjdzie e-mailem: po wydrukowaniu i podpisaniu składa się go w naszym biurze, z dokumentem tożsamości. Konto uruchomimy w ciągu 14 dni.',
    forgotten: '## Zapomniane hasło\n\nNowe hasło można ustawić za pomocą identyfikatora i hasła pierwotnego z wiadomości o aktywacji konta.',
  }),
};

/** The first settings of a new cooperative, sound as they stand: its admin can publish changes, and residents can sign in. */
export function setUpOf({ slug, host, name, shortName, template }: NewCooperative): unknown {
  return {
    slug, domains: [host], name, shortName, portalName: 'Portal mieszkańca', languages: ['pl', 'uk', 'en'],
    brand: { primaryColor: COLOR, logo: sign(shortName, 48), icon: sign(shortName, 36) },
    tabs: TABS.map((tab) => ({ tab })),
    onboarding: template, recovery: template === 'OFFICE' ? 'OFFICE' : 'INITIAL_CREDENTIALS',
    offices: [{ name: `Biuro – ${shortName}`, address: 'adres uzupełni administrator portalu' }],
    texts: TEXTS[template](shortName),
  };
}
