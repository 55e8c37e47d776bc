import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { pdfFault, type PdfFault } from './pdf-fault.js';

const pdf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((each) => Buffer.from(each)), Buffer.from('\ntrailer << /Root 1 0 R >>\n%%EOF\n')]);
const stream = (dictionary: string, content: Buffer) =>
  Buffer.concat([Buffer.from(`4 0 obj << ${dictionary} /Length ${content.length} >>\nstream\n`), content, Buffer.from('\nendstream endobj\n')]);
const PAGE = '1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >> endobj\n';

describe('a PDF that is handed on', () => {
  it.each<[string, Buffer, PdfFault | null]>([
    ['of pages alone', pdf(PAGE), null],
    ['with the signs in a picture', pdf(PAGE, stream('/Subtype /Image', Buffer.from('abc /JS (x) /Launch'))), null],
    ['with objects packed', pdf(PAGE, stream('/Type /ObjStm /Filter /FlateDecode', deflateSync('<< /Type /Page >>'))), null],
    ['that is a web page', Buffer.from('<html>%PDF-</html>'), 'NOT_A_PDF'],
    ['cut off', pdf(PAGE).subarray(0, 30), 'NOT_A_PDF'],
    ['under a password', pdf(PAGE, 'trailer << /Encrypt 9 0 R >>'), 'ENCRYPTED'],
    ['with a script', pdf('1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert) >> >> endobj'), 'ACTIVE'],
    ['with a script whose name is disguised', pdf('1 0 obj << /S /J#61vaScr#69pt >> endobj'), 'ACTIVE'],
    ['that starts a program', pdf('1 0 obj << /S /Launch /F (cmd.exe) >> endobj'), 'ACTIVE'],
    ['with a file in it', pdf('1 0 obj << /Names << /EmbeddedFiles 5 0 R >> >> endobj'), 'ACTIVE'],
    ['with a script that is packed', pdf(PAGE, stream('/Type /ObjStm /Filter /FlateDecode', deflateSync('<< /S /JavaScript >>'))), 'ACTIVE'],
    ['packed in a way of its own', pdf(PAGE, stream('/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from('00'))), 'UNREADABLE'],
    ['whose packed objects are a bomb', pdf(PAGE, stream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(64 * 1024 * 1024)))), 'UNREADABLE'],
  ])('%s: %#', (_, content, fault) => expect(pdfFault(content)).toBe(fault));
});
