import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';

/** Whether the browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

// The library comes when somebody presses the button: most never do.
const library = () => import('@simplewebauthn/browser');

/** Lets the person's device answer; null where they turned it down, or it has no fitting key. */
export const answerPasskey = async (options: unknown): Promise<object | null> =>
  (await library()).startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }).catch(() => null);

/** Lets the person's device make a key; null where they turned it down, or it has one for this account already. */
export const makePasskey = async (options: unknown): Promise<object | null> =>
  (await library()).startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }).catch(() => null);
