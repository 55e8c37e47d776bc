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
addEventListener('online', () => location.reload());
