const KEY = 'domownik.offline';

/** The last seen balances in finished words: the offline page knows neither catalogue nor money. */
export interface Snapshot {
  /** The login whose figures they are. */
  identifier: string;
  title: string;
  note: string;
  balances: { account: string; amount: string; day: string }[];
}

/** What this device keeps; null where the resident did not choose it. */
export function readSnapshot(): Snapshot | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept ? (JSON.parse(kept) as Snapshot) : null;
  } catch {
    return null;
  }
}

/** Keeps the balances on this device, or, with null, erases them. */
export function keepSnapshot(snapshot: Snapshot | null): void {
  try {
    if (snapshot) localStorage.setItem(KEY, JSON.stringify(snapshot));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to show offline.
  }
}
