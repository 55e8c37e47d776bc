import type { Random } from './random.js';

export type Gender = 'F' | 'M';

const FIRST_NAMES: Record<Gender, readonly string[]> = {
  F: [
    'Anna', 'Maria', 'Katarzyna', 'Małgorzata', 'Agnieszka', 'Barbara', 'Ewa', 'Krystyna', 'Elżbieta', 'Zofia',
    'Teresa', 'Magdalena', 'Joanna', 'Janina', 'Jadwiga', 'Danuta', 'Irena', 'Halina', 'Helena', 'Beata',
    'Aleksandra', 'Marta', 'Dorota', 'Bożena', 'Grażyna', 'Stanisława', 'Iwona', 'Wiesława', 'Renata', 'Urszula',
    'Łucja', 'Genowefa', 'Mirosława',
  ],
  M: [
    'Jan', 'Andrzej', 'Piotr', 'Krzysztof', 'Stanisław', 'Tomasz', 'Paweł', 'Józef', 'Marcin', 'Marek', 'Michał',
    'Grzegorz', 'Jerzy', 'Tadeusz', 'Adam', 'Łukasz', 'Zbigniew', 'Ryszard', 'Dariusz', 'Henryk', 'Mariusz',
    'Kazimierz', 'Wojciech', 'Robert', 'Mateusz', 'Marian', 'Rafał', 'Jacek', 'Janusz', 'Mirosław', 'Maciej',
    'Sławomir', 'Bogdan', 'Wiesław',
  ],
};

/** In the masculine form; those in -ski, -cki, -dzki and -ny have a feminine one of their own. */
const SURNAMES = [
  'Nowak', 'Kowalski', 'Wiśniewski', 'Wójcik', 'Kowalczyk', 'Kamiński', 'Lewandowski', 'Zieliński', 'Szymański',
  'Woźniak', 'Dąbrowski', 'Kozłowski', 'Jankowski', 'Mazur', 'Kwiatkowski', 'Krawczyk', 'Kaczmarek', 'Piotrowski',
  'Grabowski', 'Zając', 'Pawłowski', 'Michalski', 'Król', 'Wieczorek', 'Jabłoński', 'Wróbel', 'Nowakowski',
  'Majewski', 'Olszewski', 'Stępień', 'Malinowski', 'Jaworski', 'Adamczyk', 'Dudek', 'Nowicki', 'Pawlak', 'Górski',
  'Witkowski', 'Walczak', 'Sikora', 'Baran', 'Rutkowski', 'Michalak', 'Szewczyk', 'Ostrowski', 'Tomaszewski',
  'Pietrzak', 'Zalewski', 'Wróblewski', 'Marciniak', 'Jasiński', 'Zawadzki', 'Bąk', 'Jakubowski', 'Sadowski',
  'Duda', 'Włodarczyk', 'Wilk', 'Chmielewski', 'Borkowski', 'Sokołowski', 'Szczepański', 'Sawicki', 'Kucharski',
  'Lis', 'Maciejewski', 'Kubiak', 'Kalinowski', 'Mazurek', 'Wysocki', 'Kołodziej', 'Kaźmierczak', 'Czarnecki',
  'Sobczak', 'Konieczny', 'Głowacki', 'Urban', 'Laskowski', 'Gajda',
];

export interface Name {
  gender: Gender;
  first: string;
  /** As the cooperative writes it: of the person's own gender. */
  last: string;
  /** The masculine form, by which a family shares it. */
  family: string;
}

const inGender = (family: string, gender: Gender): string =>
  gender === 'F' ? family.replace(/(?<=[sc]k|dzk)i$/, 'a').replace(/ny$/, 'na') : family;

const named = (gender: Gender, family: string, random: Random): Name => ({
  gender, family, first: random.pick(FIRST_NAMES[gender]), last: inGender(family, gender),
});

export const someName = (random: Random): Name =>
  named(random.chance(0.56) ? 'F' : 'M', random.pick(SURNAMES), random);

/** Of the other gender and of the same family; some wives bear both names. */
export function spouseOf({ gender, family }: Name, random: Random): Name {
  const spouse = named(gender === 'F' ? 'M' : 'F', family, random);
  if (spouse.gender === 'M' || random.chance(0.85)) return spouse;
  return { ...spouse, last: `${inGender(random.pick(SURNAMES), 'F')}-${spouse.last}` };
}

/** A child or grandchild of the same name, as an heir is. */
export const kinOf = ({ family }: Name, random: Random): Name => named(random.chance(0.5) ? 'F' : 'M', family, random);

/** How letters begin. */
export const salutation = ({ gender }: Name): string => (gender === 'F' ? 'Szanowna Pani' : 'Szanowny Panie');

const PLAIN: Record<string, string> = { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' };

/** The name as it stands in an e-mail address: 'lucja.zajac'. */
export const plainName = ({ first, last }: Name): string =>
  `${first}.${last}`.toLowerCase().replace(/[ąćęłńóśźż]/g, (letter) => PLAIN[letter] ?? letter);
