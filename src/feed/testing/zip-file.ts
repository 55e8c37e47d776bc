import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  name: string;
  content: Buffer;
  /** Deflated already; else it is here. */
  packed?: Buffer;
  /** What the archive says of it, where that is a lie. */
  says?: { size?: number; checksum?: number; flags?: number; attributes?: number; offset?: number };
}

/** A ZIP, byte by byte, so that it can lie. */
export function zipFile(files: Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, content, packed = deflateRawSync(content), says = {} } of files) {
    const offset = bodies.reduce((sum, body) => sum + body.length, 0);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says.flags ?? 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(says.checksum ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says.size ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(says.attributes ?? 0, 6);
    rest.writeUInt32LE(says.offset ?? offset, 10);
    bodies.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, Buffer.from(name));
  }
  const [body, central] = [Buffer.concat(bodies), Buffer.concat(directory)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, central, Buffer.from('PK\x05\x06'), end]);
}
