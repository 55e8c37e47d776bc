import './offline.css';
import { readSnapshot, type Snapshot } from './snapshot.js';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function show({ title, note, balances }: Snapshot): void {
  const list = document.createElement('dl');
  for (const { account, amount, day } of balances) list.append(element('dt', account), element('dd', amount, 'amount'), element('dd', day));
  const section = document.getElementById('kept')!;
  section.append(element('h2', title), element('p', note), list);
  section.hidden = false;
}

const snapshot = readSnapshot();
if (snapshot) show(snapshot);
document.getElementById('retry')!.addEventListener('click', (event) => {
  event.preventDefault();
  location.reload();
});

const RETRY_MS = 4_000;

/** 'online' says only that there is some network: the page is loaded anew once the portal answers. */
async function comeBack(): Promise<void> {
  const answer = await fetch('/manifest.webmanifest', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.reload();
}
addEventListener('online', () => void comeBack());
setInterval(() => void comeBack(), RETRY_MS);
