export { hashPassword, knowsPepper, needsRehash, normalisePassword, verifyPassword } from './password-hash.js';
export type { Peppers } from './peppers.js';
export { findRecoveryCode, hashRecoveryCodes, looksLikeRecoveryCode, newRecoveryCodes } from './recovery-codes.js';
export { needsReseal, seal, unseal, type Place } from './secret-box.js';
export { newToken, tokenHash } from './token.js';
export { newTotpSecret, totpUri, verifyTotp, type TotpLabel } from './totp.js';
export { unmistakable } from './unmistakable.js';
