import { useState, type FormEvent } from 'react';
import { useChange } from '../../graphql/use-change.js';
import { usePhotos } from '../photos/index.js';
import type { CommonPart, FaultPlaces } from './fault.js';
import { faultProblems, type FaultProblem } from './fault-problems.js';
import { FileFaultMutation } from './file-fault.query.js';

export const MOST_PHOTOS = 5;

export interface FaultValues {
  /** Id of premises or of a building. */
  place: string;
  commonPart: CommonPart | '';
  category: string;
  description: string;
  phone: string;
}

/** The state of the form of a new report; `filed` once it stands. */
export function useFileFault(places: FaultPlaces) {
  // One for the life of the form: pressing the button twice files one report.
  const [requestId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<FaultValues>({ place: '', commonPart: '', category: '', description: '', phone: places.phone ?? '' });
  const [problems, setProblems] = useState<FaultProblem[]>([]);
  const [filed, setFiled] = useState<{ id: string; number: string } | null>(null);
  const photos = usePhotos(MOST_PHOTOS);
  const { busy, send } = useChange(FileFaultMutation);
  const isCommon = places.buildings.some(({ id }) => id === values.place);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const waiting = photoProblems(photos);
    setProblems(waiting);
    if (waiting.length || busy) return;
    const { place, commonPart, ...rest } = values;
    const at = isCommon ? { buildingId: place, commonPart: commonPart || null } : { premisesId: place || null };
    const { data, failure } = await send({ input: { ...rest, ...at, requestId, phone: rest.phone || null, photoIds: photos.ids } });
    if (failure) return setProblems([{ field: null, message: failure === 'UNREACHABLE' ? 'failure.offlineExplanation' : 'failure.explanation' }]);
    setProblems(faultProblems(data.fileFault.problems));
    setFiled(data.fileFault.fault);
  }

  const change = <Field extends keyof FaultValues>(field: Field) => (value: FaultValues[Field]) => setValues({ ...values, [field]: value });
  return { values, problems, photos, busy, filed, isCommon, submit, change };
}

/** A report must not leave without a photo that its author believes to be in it. */
function photoProblems({ busy, chosen }: ReturnType<typeof usePhotos>): FaultProblem[] {
  if (busy) return [{ field: 'photos', message: 'faults.problem.photosBusy' }];
  return chosen.some(({ fault }) => fault) ? [{ field: 'photos', message: 'faults.problem.photosFailed' }] : [];
}
