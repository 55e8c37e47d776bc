import { useEffect, useState } from 'react';
import type { DeskMessageId } from '../../../messages/desk.js';
import { authRequest, doneBody, statusOf } from './auth-request.js';
import { refusalOf } from './refusal.js';
import { sessionEnded } from './session.js';

/** The secret that the telephone's application is to learn, as text and as the address in the QR code. */
export interface Enrolment {
  secret: string;
  uri: string;
}

// One a page: the server makes a new secret for each call, and only the last one counts.
let asked: ReturnType<typeof authRequest> | undefined;

/** Asks the server once for a secret. */
export function useEnrolment(): { enrolment: Enrolment | null; failure: DeskMessageId | null; retry: () => void } {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [failure, setFailure] = useState<DeskMessageId | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    asked ??= authRequest('enrol');
    void asked.then((answer) => {
      const done = doneBody(answer);
      if (done) return setEnrolment(done as unknown as Enrolment);
      asked = undefined;
      if (statusOf(answer) === 401) return void sessionEnded('/biuro');
      setFailure(refusalOf(answer));
    });
  }, [attempt]);
  const retry = () => {
    setFailure(null);
    setAttempt(attempt + 1);
  };
  return { enrolment, failure, retry };
}
