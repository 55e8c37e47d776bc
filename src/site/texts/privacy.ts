import type { CooperativeSettings } from '#libs/cooperative';

/** The privacy statement of a cooperative that has written none of its own, in Polish (GDPR, art. 13); Markdown. */
export function housePrivacy({ name, portalName, offices }: CooperativeSettings): string {
  const { address, email, phone } = offices[0]!;
  const reach = [email && `e-mail ${email}`, phone && `tel. ${phone}`].filter(Boolean).join(', ');
  return `## Kto odpowiada za Państwa dane

Administratorem danych osobowych w serwisie „${portalName}” jest **${name}**, ${address}${reach ? ` (${reach})` : ''}.

## Po co i na jakiej podstawie

- Prowadzenie konta i udostępnianie informacji o lokalu, rozliczeniach, licznikach i pismach – wykonanie umowy i obowiązki prawne związane z lokalem (art. 6 ust. 1 lit. b i c RODO).
- Rozpatrywanie wniosków, zgłoszeń i podanych odczytów (art. 6 ust. 1 lit. b i c RODO).
- Bezpieczeństwo serwisu: dziennik logowań i czynności (art. 6 ust. 1 lit. f RODO).

## Jakie dane i skąd

Dane o lokalu, rozliczeniach i licznikach pochodzą z systemu księgowego. Pozostałe podają Państwo sami: dane kontaktowe, wnioski, odczyty, zgłoszenia i zdjęcia.

## Jak długo

Dane konta – przez czas korzystania z serwisu. Dane rozliczeniowe – tak długo, jak wymagają przepisy o rachunkowości. Niepotwierdzony wniosek o konto usuwamy po 7 dniach, potwierdzony, lecz niezłożony w biurze – po 90 dniach, odrzucony – po roku.

## Komu

Danych nie sprzedajemy i nie używamy do reklam. Mają do nich dostęp upoważnieni pracownicy oraz dostawca serwisu na podstawie umowy powierzenia.

## Państwa prawa

Mogą Państwo żądać dostępu do danych, ich poprawienia, usunięcia, ograniczenia przetwarzania i przeniesienia oraz wnieść sprzeciw. Kopię swoich danych można pobrać samodzielnie w zakładce „Moje konto”, gdzie widać też, kto i kiedy korzystał z konta. Skargę można złożyć do Prezesa Urzędu Ochrony Danych Osobowych.

## Pliki cookie

Serwis używa wyłącznie plików niezbędnych do działania: do zalogowania, rozpoznania znanej przeglądarki i zapamiętania języka. Nie ma w nim narzędzi śledzących.
`;
}
