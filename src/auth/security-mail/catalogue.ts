import type { Language } from '#libs/cooperative';

/** The words of mails about an account's security, in one language. */
interface Catalogue {
  button: string;
  unknownDevice: string;
  where: (device: string, time: string) => string;
  newDevice: string;
  notSeenBefore: string;
  manyFailures: string;
  failuresBefore: (count: number) => string;
  notYou: string;
  lockedOut: { subject: string; paragraphs: string[] };
  passwordChanged: { subject: string; paragraphs: string[] };
  factorAdded: string;
  added: Record<'TOTP' | 'PASSKEY', string>;
  factorRemoved: string;
  removed: Record<'TOTP' | 'PASSKEY', string>;
  codesRenewed: { subject: string; paragraphs: string[] };
  codeUsed: string;
  codesLeft: (left: number) => string;
  reissued: string;
  reissuedText: string;
  factorsGone: string;
  reissuedNotYou: string;
}

export const WORDS: Record<Language, Catalogue> = {
  pl: {
    button: 'Zobacz, gdzie konto jest zalogowane',
    unknownDevice: 'nierozpoznane urządzenie',
    where: (device, time) => `Zalogowano się na Państwa konto w portalu: ${device}, ${time}.`,
    newDevice: 'Logowanie z nowego urządzenia',
    notSeenBefore: 'Z tej przeglądarki nikt wcześniej nie logował się na to konto.',
    manyFailures: 'Zalogowano po nieudanych próbach',
    failuresBefore: (count) => `Wcześniej hasło do konta podano błędnie. Liczba nieudanych prób: ${count}.`,
    notYou: 'Jeśli to nie Państwo, prosimy zmienić hasło, wylogować nieznane urządzenia i zawiadomić nasze biuro.',
    lockedOut: {
      subject: 'Wstrzymano próby logowania na Państwa konto',
      paragraphs: [
        'Hasło do Państwa konta podano błędnie zbyt wiele razy, dlatego na pewien czas wstrzymaliśmy logowanie z nieznanych urządzeń. Z urządzenia, na którym wcześniej udało się Państwu zalogować, nadal można wejść do portalu.',
        'Jeśli to Państwo próbowali się zalogować, wystarczy odczekać kwadrans. Jeśli nie, konto pozostaje bezpieczne; o powtarzających się próbach prosimy zawiadomić nasze biuro.',
      ],
    },
    passwordChanged: {
      subject: 'Zmieniono hasło do portalu',
      paragraphs: [
        'Hasło do Państwa konta w portalu zostało właśnie zmienione, a na innych urządzeniach konto zostało wylogowane.',
        'Jeśli to nie Państwo zmienili hasło, prosimy jak najszybciej zawiadomić nasze biuro, które wyda nowe hasło startowe.',
      ],
    },
    factorAdded: 'Dodano sposób logowania do portalu',
    added: {
      TOTP: 'Do Państwa konta dodano aplikację z kodami jednorazowymi. Od teraz po podaniu hasła portal prosi także o kod.',
      PASSKEY: 'Do Państwa konta dodano klucz dostępu. Można nim wejść do portalu bez hasła, a po podaniu hasła portal prosi także o niego.',
    },
    factorRemoved: 'Usunięto sposób logowania do portalu',
    removed: {
      TOTP: 'Z Państwa konta usunięto aplikację z kodami jednorazowymi.',
      PASSKEY: 'Z Państwa konta usunięto klucz dostępu.',
    },
    codesRenewed: {
      subject: 'Wydano nowe kody zapasowe',
      paragraphs: [
        'Na Państwa koncie utworzono nowe kody zapasowe. Poprzednie przestały działać.',
        'Jeśli to nie Państwo, prosimy zmienić hasło, wylogować nieznane urządzenia i zawiadomić nasze biuro.',
      ],
    },
    codeUsed: 'Zalogowano kodem zapasowym',
    codesLeft: (left) => `Na Państwa konto zalogowano się kodem zapasowym. Kod jest już zużyty. Liczba pozostałych kodów: ${left}.`,
    reissued: 'Biuro wydało nowe hasło startowe',
    reissuedText: 'Nasze biuro wydało nowe hasło startowe do Państwa konta w portalu. Poprzednie hasło przestało działać, a konto zostało wszędzie wylogowane.',
    factorsGone: 'Usunięto też kody jednorazowe, klucze dostępu i kody zapasowe. Po zalogowaniu można je dodać ponownie w zakładce „Moje konto”.',
    reissuedNotYou: 'Jeśli to nie Państwo prosili o nowe hasło, prosimy jak najszybciej zawiadomić nasze biuro.',
  },
  uk: {
    button: 'Переглянути, де виконано вхід',
    unknownDevice: 'нерозпізнаний пристрій',
    where: (device, time) => `Виконано вхід до вашого облікового запису на порталі: ${device}, ${time}.`,
    newDevice: 'Вхід із нового пристрою',
    notSeenBefore: 'Із цього браузера раніше ніхто не входив до цього облікового запису.',
    manyFailures: 'Вхід після невдалих спроб',
    failuresBefore: (count) => `Перед цим пароль було введено неправильно. Кількість невдалих спроб: ${count}.`,
    notYou: 'Якщо це були не ви, змініть пароль, завершіть чужі сеанси й повідомте наш офіс.',
    lockedOut: {
      subject: 'Спроби входу до вашого облікового запису призупинено',
      paragraphs: [
        'Пароль до вашого облікового запису забагато разів введено неправильно, тому ми на певний час призупинили вхід із невідомих пристроїв. Із пристрою, на якому ви вже входили, портал і далі доступний.',
        'Якщо це ви намагалися увійти, зачекайте чверть години. Якщо ні, ваш обліковий запис у безпеці; про повторні спроби повідомте, будь ласка, наш офіс.',
      ],
    },
    passwordChanged: {
      subject: 'Пароль до порталу змінено',
      paragraphs: [
        'Пароль до вашого облікового запису на порталі щойно змінено, а на інших пристроях виконано вихід.',
        'Якщо пароль змінили не ви, якнайшвидше повідомте наш офіс: там видадуть новий початковий пароль.',
      ],
    },
    factorAdded: 'Додано спосіб входу до порталу',
    added: {
      TOTP: 'До вашого облікового запису додано застосунок з одноразовими кодами. Відтепер після пароля портал запитує також код.',
      PASSKEY: 'До вашого облікового запису додано ключ доступу. Ним можна увійти без пароля, а після пароля портал запитує також його.',
    },
    factorRemoved: 'Видалено спосіб входу до порталу',
    removed: {
      TOTP: 'З вашого облікового запису видалено застосунок з одноразовими кодами.',
      PASSKEY: 'З вашого облікового запису видалено ключ доступу.',
    },
    codesRenewed: {
      subject: 'Видано нові резервні коди',
      paragraphs: [
        'У вашому обліковому записі створено нові резервні коди. Попередні більше не діють.',
        'Якщо це були не ви, змініть пароль, завершіть чужі сеанси й повідомте наш офіс.',
      ],
    },
    codeUsed: 'Вхід за резервним кодом',
    codesLeft: (left) => `До вашого облікового запису увійшли за резервним кодом. Цей код уже використано. Залишилося кодів: ${left}.`,
    reissued: 'Офіс видав новий початковий пароль',
    reissuedText: 'Наш офіс видав новий початковий пароль до вашого облікового запису на порталі. Попередній пароль більше не діє, а на всіх пристроях виконано вихід.',
    factorsGone: 'Також видалено одноразові коди, ключі доступу й резервні коди. Після входу їх можна додати знову на сторінці «Мій обліковий запис».',
    reissuedNotYou: 'Якщо ви не просили про новий пароль, якнайшвидше повідомте наш офіс.',
  },
  en: {
    button: 'See where the account is signed in',
    unknownDevice: 'an unrecognised device',
    where: (device, time) => `Your account in the portal was signed in to: ${device}, ${time}.`,
    newDevice: 'Sign-in from a new device',
    notSeenBefore: 'Nobody has signed in to this account from that browser before.',
    manyFailures: 'Sign-in after failed attempts',
    failuresBefore: (count) => `Before that the password was entered wrongly. Failed attempts: ${count}.`,
    notYou: 'If this was not you, please change your password, end the sessions that are not yours and tell our office.',
    lockedOut: {
      subject: 'Attempts to sign in to your account were paused',
      paragraphs: [
        'The password of your account was entered wrongly too many times, so for a while we have paused signing in from unknown devices. From a device on which you have signed in before, you can still enter the portal.',
        'If it was you who tried to sign in, please wait a quarter of an hour. If it was not, your account is safe; if it keeps happening, please tell our office.',
      ],
    },
    passwordChanged: {
      subject: 'Your portal password was changed',
      paragraphs: [
        'The password of your account in the portal has just been changed, and your account was signed out on all other devices.',
        'If it was not you who changed it, please tell our office as soon as possible; they will issue a new start password.',
      ],
    },
    factorAdded: 'A way of signing in was added',
    added: {
      TOTP: 'An application with one-time codes was added to your account. From now on the portal asks for a code after the password.',
      PASSKEY: 'A passkey was added to your account. It lets you sign in without a password, and after a password the portal asks for it too.',
    },
    factorRemoved: 'A way of signing in was removed',
    removed: {
      TOTP: 'The application with one-time codes was removed from your account.',
      PASSKEY: 'A passkey was removed from your account.',
    },
    codesRenewed: {
      subject: 'New recovery codes were issued',
      paragraphs: [
        'New recovery codes were made for your account. The previous ones no longer work.',
        'If this was not you, please change your password, end the sessions that are not yours and tell our office.',
      ],
    },
    codeUsed: 'Sign-in with a recovery code',
    codesLeft: (left) => `Your account was signed in to with a recovery code. That code is used up. Codes left: ${left}.`,
    reissued: 'The office issued a new start password',
    reissuedText: 'Our office has issued a new start password for your account in the portal. The previous password no longer works, and the account was signed out everywhere.',
    factorsGone: 'One-time codes, passkeys and recovery codes were removed as well. After signing in you can add them again in ‘My account’.',
    reissuedNotYou: 'If it was not you who asked for a new password, please tell our office as soon as possible.',
  },
};
