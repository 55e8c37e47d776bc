import { Global, Module } from '@nestjs/common';
import { Outbox } from './mail/outbox.js';
import { Pdf } from './pdf/pdf.js';

/** Paper and mail for every module. */
@Global()
@Module({ providers: [Outbox, Pdf], exports: [Outbox, Pdf] })
export class DocumentsModule {}
