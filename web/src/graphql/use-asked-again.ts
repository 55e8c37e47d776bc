import { useEffect, useEffectEvent } from 'react';

const PAUSE_MS = 1_500;

/** Asks a page's question again and again while what it tells of is under way. @param retry asks once more */
export function useAskedAgain(retry: () => void, underWay: boolean): void {
  // A new answer makes a new function; the clock goes on all the same.
  const ask = useEffectEvent(retry);
  useEffect(() => {
    if (!underWay) return undefined;
    const asking = setInterval(() => ask(), PAUSE_MS);
    return () => clearInterval(asking);
  }, [underWay]);
}
