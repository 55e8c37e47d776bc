import type { CooperativeSettings } from '#libs/cooperative';

/**
 * The accessibility statement of a cooperative that has written none of its own, in Polish; Markdown. Its sections are
 * those of the Act of 4 April 2019 on the digital accessibility of public bodies' websites, art. 10.
 */
export function houseAccessibility({ name, portalName, offices }: CooperativeSettings): string {
  const { name: office, address, phone, email } = offices[0]!;
  const reach = [email && `e-mail: ${email}`, phone && `telefon: ${phone}`].filter(Boolean).map((way) => `- ${way}`).join('\n');
  return `**${name}** dba o dostępność serwisu „${portalName}” zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.

## Stan dostępności

Serwis przygotowano według wytycznych WCAG 2.2 na poziomie AA i pod tym kątem jest sprawdzany przy każdej zmianie. Załączniki i treści dodane przez biuro mogą nie spełniać wszystkich wymagań.

## Ułatwienia

- Całą stronę można obsłużyć klawiaturą; na początku strony jest odnośnik do treści.
- Wielkość liter można zmienić w przeglądarce, do 400%, bez utraty treści.
- Można wybrać jasny albo ciemny wygląd strony.
- Dokumenty PDF tworzone przez serwis mają strukturę czytelną dla czytników ekranu.

## Przygotowanie deklaracji

Deklarację sporządzono na podstawie samooceny dostawcy serwisu: automatycznych badań każdej strony i prób z klawiaturą.

## Uwagi i kontakt

Problemy z dostępnością można zgłaszać do biura:

${reach}

Prosimy podać adres strony, na czym polega problem i jak odpowiedzieć. Każdy ma prawo żądać zapewnienia dostępności cyfrowej strony lub jej elementu albo udostępnienia informacji w inny sposób.

## Procedura

Na żądanie odpowiemy niezwłocznie, nie później niż w ciągu 7 dni, a jeśli to za krótko – podamy powód i termin, nie dłuższy niż 2 miesiące. Gdy odmówimy albo nie zdążymy, można złożyć skargę, a potem zwrócić się do Rzecznika Praw Obywatelskich.

## Dostępność architektoniczna

Siedziba: ${office}, ${address}. O dostępność wejścia i obsługę osób ze szczególnymi potrzebami prosimy pytać telefonicznie lub e-mailem.
`;
}
