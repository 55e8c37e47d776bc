import type { Tab } from '../../../features/site/index.js';
import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import { fieldWord } from './problem-words.js';
import { LANGUAGE_NAMES, TABS, type Change } from './settings.js';

const isTab = (word: string): word is Tab => (TABS as readonly string[]).includes(word);

type Choice = DeskMessageId extends infer Id ? (Id extends `desk.settings.choice.${infer Name}` ? Name : never) : never;

const CHOICES: Record<Choice, true> = {
  true: true, false: true, 'onboarding.OFFICE': true, 'onboarding.APPLICATION': true, 'recovery.OFFICE': true, 'recovery.INITIAL_CREDENTIALS': true,
  'balanceWords.UNDERPAYMENT_OVERPAYMENT': true, 'balanceWords.TO_PAY_OVERPAYMENT': true, 'accountingExclusions.COURT': true, 'accountingExclusions.INVOICE': true,
};

/** What a change is about: the setting, and which of a list. */
export function changeName(t: DeskText, { field, item }: Pick<Change, 'field' | 'item'>): string {
  const word = fieldWord(t, field);
  return item === null ? word : `${word}: ${isTab(item) ? t(`tab.${item}`) : item}`;
}

/** A value of a setting as an admin knows it; lists word by word. */
export function changeValue(t: DeskText, field: string, value: string): string {
  const word = (each: string): string => {
    if (field.startsWith('tabs') && isTab(each)) return t(`tab.${each}`);
    if (field === 'languages' && each in LANGUAGE_NAMES) return LANGUAGE_NAMES[each as keyof typeof LANGUAGE_NAMES];
    const choice = [`${field}.${each}`, each].find((name) => name in CHOICES);
    return choice ? t(`desk.settings.choice.${choice as Choice}`) : each;
  };
  return /^(tabs|languages|accountingExclusions)/.test(field) && field !== 'tabs.label' ? value.split(', ').map(word).join(', ') : word(value);
}
