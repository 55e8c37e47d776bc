import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoFault } from './upload-outcome.js';
import { uploadPhoto } from './upload-photo.js';

/** A picture that was chosen: on its way (`part` of it sent, 0 to 1), taken under an id, or not taken. */
export interface ChosenPhoto {
  key: number;
  file: File;
  part: number;
  id: string | null;
  fault: PhotoFault | null;
}

/** The photos of one form: what a `PhotoField` shows and what the form sends. */
export interface Photos {
  chosen: ChosenPhoto[];
  max: number;
  /** Of the photos that the server has; a form sends these. */
  ids: string[];
  /** One at least is still on its way: a form waits. */
  busy: boolean;
  /** Takes as many as there is room for; answers how many were left out. */
  add: (files: readonly File[]) => number;
  remove: (key: number) => void;
  retry: (key: number) => void;
}

/** Keeps the photos of a form and sends each as soon as it is chosen. */
export function usePhotos(max: number): Photos {
  const [chosen, setChosen] = useState<ChosenPhoto[]>([]);
  const sending = useRef(new Map<number, AbortController>());
  const last = useRef(0);
  useEffect(() => {
    const map = sending.current;
    return () => map.forEach((controller) => controller.abort());
  }, []);

  const change = useCallback((key: number, changed: Partial<ChosenPhoto>) => {
    setChosen((photos) => photos.map((photo) => (photo.key === key ? { ...photo, ...changed } : photo)));
  }, []);
  const send = async (key: number, file: File) => {
    const controller = new AbortController();
    sending.current.set(key, controller);
    const outcome = await uploadPhoto(file, (part) => change(key, { part }), controller.signal);
    sending.current.delete(key);
    change(key, outcome);
  };
  const add = (files: readonly File[]) => {
    const taken = files.slice(0, max - chosen.length).map((file) => ({ key: (last.current += 1), file, part: 0, id: null, fault: null }));
    setChosen([...chosen, ...taken]);
    taken.forEach(({ key, file }) => void send(key, file));
    return files.length - taken.length;
  };
  const remove = (key: number) => {
    sending.current.get(key)?.abort();
    setChosen((photos) => photos.filter((photo) => photo.key !== key));
  };
  const retry = (key: number) => {
    const photo = chosen.find((candidate) => candidate.key === key);
    if (!photo) return;
    change(key, { part: 0, fault: null });
    void send(key, photo.file);
  };
  return {
    chosen,
    max,
    ids: chosen.flatMap(({ id }) => id ?? []),
    busy: chosen.some(({ id, fault }) => !id && !fault),
    add,
    remove,
    retry,
  };
}
