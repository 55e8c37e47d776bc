import type { FaultEvent } from './fault.js';

/** What the office did at one moment as one step: the state for all and the word for the filer are two events. */
export function historySteps(events: readonly FaultEvent[]): FaultEvent[] {
  return events.reduce<FaultEvent[]>((steps, event) => {
    const before = steps.at(-1);
    const together = before && before.at === event.at && before.author === event.author && before.text === null && event.state === null;
    return together ? [...steps.slice(0, -1), { ...before, text: event.text }] : [...steps, event];
  }, []);
}
