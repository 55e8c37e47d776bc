import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal } from '#libs/graphql';
import { Medium, ReadingKind } from './enums.js';

@ObjectType({ description: 'a reading of a document' })
export class DocumentReading {
  @Field({ description: "the meter's serial number" })
  serial: string;

  @Field(() => String, { nullable: true, description: 'where the meter hangs; null where nobody wrote it down' })
  location: string | null;

  @Field({ description: 'unit of the reading' })
  unit: string;

  @Field(() => Decimal, { description: 'state of the meter' })
  value: string;

  @Field(() => Decimal, { nullable: true, description: 'used since the reading before; null where there is none, or where nobody can tell' })
  consumption: string | null;

  @Field(() => ReadingKind, { description: 'how it came about' })
  kind: ReadingKind;
}

@ObjectType({ description: 'a document of a round of readings (dokument odczytów)' })
export class ReadingDocument {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'number on the document' })
  number: string;

  @Field(() => Day, { description: 'day of the round' })
  readOn: string;

  @Field(() => ID, { description: 'unguessable id of the premises' })
  premisesId: string;

  @Field({ description: 'address of the premises' })
  address: string;

  @Field(() => [DocumentReading], { description: 'the readings, meter by meter' })
  readings: DocumentReading[];
}

@ObjectType({ description: 'all reading documents of a year and medium' })
export class ReadingsYear {
  @Field(() => Int, { description: 'the year shown' })
  year: number;

  @Field(() => [Int], { description: 'all years with documents, newest first' })
  years: number[];

  @Field(() => Medium, { description: 'the medium shown' })
  medium: Medium;

  @Field(() => [Medium], { description: 'all media with documents' })
  media: Medium[];

  @Field(() => [ReadingDocument], { description: 'the documents, oldest first' })
  documents: ReadingDocument[];
}
