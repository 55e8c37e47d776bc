export { formatNrb, isValidNrb, normaliseNrb, nrbFrom } from './nrb.js';
export { transferQr, type Transfer, type TransferRefusal } from './transfer-qr.js';
