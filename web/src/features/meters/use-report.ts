import { useRef, useState, type FormEvent } from 'react';
import { useChange } from '../../graphql/use-change.js';
import type { Photos } from '../photos/index.js';
import type { Doubt } from './meter.js';
import { problemOf, type ReportProblem } from './report-problems.js';
import { ReportReadingMutation } from './report-reading.query.js';

/** The state of the form by which a reading is reported; a doubt is confirmed by sending the same figure again. */
export function useReport(meterId: string, photos: Photos, onReported: () => void) {
  const { busy, send } = useChange(ReportReadingMutation);
  const [value, setValue] = useState('');
  const [problems, setProblems] = useState<ReportProblem[]>([]);
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  const requestId = useRef(crypto.randomUUID());

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (photos.busy) return setProblems([{ field: 'photo', message: 'report.problem.photoOnItsWay' }]);
    const input = {
      requestId: requestId.current, meterId, value, photoId: photos.ids[0] ?? null, confirmed: doubts.map(({ kind }) => kind),
    };
    const { data, failure } = await send({ input });
    if (failure) return setProblems([{ field: null, message: failure === 'UNREACHABLE' ? 'failure.offlineExplanation' : 'failure.explanation' }]);
    const { problems: found, doubts: raised, report } = data.reportReading;
    setProblems(found.map(problemOf));
    setDoubts(raised);
    if (report) onReported();
  }

  const change = (entered: string) => {
    setValue(entered);
    setDoubts([]);
    requestId.current = crypto.randomUUID();
  };
  return { value, setValue: change, problems, doubts, busy, submit };
}
