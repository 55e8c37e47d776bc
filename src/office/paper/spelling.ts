const LETTERS: Record<string, string> = {
  a: 'Adam', b: 'Barbara', c: 'Celina', d: 'Dorota', e: 'Ewa', f: 'Franciszek', g: 'Genowefa', h: 'Henryk', k: 'Karol',
  m: 'Maria', n: 'Natalia', p: 'Paweł', q: 'Quebec', r: 'Roman', s: 'Stanisław', t: 'Tadeusz', u: 'Urszula', v: 'Violetta',
  w: 'Wanda', x: 'Ksawery (x)', y: 'Ypsylon', z: 'Zygmunt',
  '2': 'dwa', '3': 'trzy', '4': 'cztery', '5': 'pięć', '6': 'sześć', '7': 'siedem', '8': 'osiem', '9': 'dziewięć',
};

/** A start password spelled out, a group a line: 'hk4m' becomes 'Henryk, Karol, cztery, Maria'. */
export const spelled = (password: string): string[] =>
  password.split('-').map((group) => [...group].map((sign) => LETTERS[sign] ?? sign).join(', '));
