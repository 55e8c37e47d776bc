/** A field of a DBF that a test writes: name, type (C, N, D, L), length. */
export type Field = [name: string, type: string, length: number];

interface Options {
  /** Language driver byte. */
  language?: number;
  /** Rows (from 0) that are marked as deleted. */
  deleted?: number[];
  /** What the head says of the number of records, where that is a lie. */
  says?: number;
  encode: (text: string) => Buffer;
}

/** A dBase III table as a DOS program writes it. */
export function dbfFile(fields: Field[], rows: string[][], { language = 0, deleted = [], says, encode }: Options): Buffer {
  const head = Buffer.alloc(32);
  const recordLength = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  head.writeUInt8(0x03, 0);
  head.writeUInt32LE(says ?? rows.length, 4);
  head.writeUInt16LE(32 + 32 * fields.length + 1, 8);
  head.writeUInt16LE(recordLength, 10);
  head.writeUInt8(language, 29);
  const descriptors = fields.map(([name, type, length]) => {
    const descriptor = Buffer.alloc(32);
    descriptor.write(name, 0, 'latin1');
    descriptor.write(type, 11, 'latin1');
    descriptor.writeUInt8(length, 16);
    return descriptor;
  });
  const records = rows.map((row, at) => {
    const record = Buffer.alloc(recordLength, ' ');
    if (deleted.includes(at)) record.write('*', 0);
    let place = 1;
    fields.forEach(([, type, length], column) => {
      const bytes = encode(row[column] ?? '').subarray(0, length);
      bytes.copy(record, type === 'N' ? place + length - bytes.length : place);
      place += length;
    });
    return record;
  });
  return Buffer.concat([head, ...descriptors, Buffer.from([0x0d]), ...records, Buffer.from([0x1a])]);
}
