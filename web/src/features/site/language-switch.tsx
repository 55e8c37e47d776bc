import { useState } from 'react';
import { useText, type Language } from '../../messages/index.js';
import css from './language-switch.module.css';
import { useSite } from './site.js';

/** Each language by its own name: who looks for it may read no other. */
const NAME: Record<Language, string> = { pl: 'Polski', uk: 'Українська', en: 'English' };

/** Asks the server for the site in another language and loads the page anew in it. @returns false when it did not work */
async function chooseLanguage(language: Language): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ language });
  const answer = await fetch('/account/language', { method: 'POST', credentials: 'same-origin', headers, body }).catch(() => null);
  if (answer?.ok) location.reload();
  return answer?.ok === true;
}

/** The languages of the site, of which one is spoken; nothing where there is no choice. */
export function LanguageSwitch() {
  const t = useText();
  const { languages, language: spoken } = useSite();
  const [failed, setFailed] = useState(false);
  if (languages.length < 2) return null;
  return (
    <div className="screen-only">
      <div role="group" aria-label={t('language.title')} className={css.languages}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className={css.language}
            aria-pressed={language === spoken}
            onClick={() => void chooseLanguage(language).then((done) => setFailed(!done))}
          >
            {NAME[language]}
          </button>
        ))}
      </div>
      <p role="status">{failed && t('failure.explanation')}</p>
    </div>
  );
}
