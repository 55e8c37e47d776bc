import type { CommonPart, FaultState } from '../../src/faults/index.js';

/** What happened to a report some days after its filing: a move of the office, a word of either, or both. */
export interface FaultTurn {
  after: number;
  by?: 'RESIDENT';
  state?: `${FaultState}`;
  text?: string;
  /** A word for everybody who sees the report. */
  forAll?: boolean;
}

export interface FaultStory {
  /** Null: in the flat. */
  part: `${CommonPart}` | null;
  category: string;
  description: string;
  /** Days before the demo's day. */
  ago: number;
  photos?: number;
  turns: FaultTurn[];
}

/** A year of what breaks in flats, the newest first; all seven states are among them. */
export const FLAT_STORIES: FaultStory[] = [
  { part: null, category: 'WATER', ago: 1, photos: 2, turns: [],
    description: 'Cieknie zawór pod zlewem w kuchni. Podstawiliśmy miskę, nabiera się szklanka na godzinę.' },
  { part: null, category: 'HEATING', ago: 6, turns: [{ after: 1, state: 'VERIFIED' }],
    description: 'Grzejnik w małym pokoju jest zimny u góry, mimo że zawór jest odkręcony do końca.' },
  { part: null, category: 'DOORS_WINDOWS', ago: 17,
    description: 'Domofon dzwoni, ale nie słychać osoby na dole. Sąsiedzi z piętra mówią, że u nich działa.',
    turns: [
      { after: 1, state: 'VERIFIED' },
      { after: 3, state: 'ACCEPTED', text: 'Konserwator przyjdzie we wtorek między 9.00 a 12.00. Prosimy, aby ktoś był w domu.' },
      { after: 4, by: 'RESIDENT', text: 'Dziękuję, we wtorek ktoś będzie przez cały dzień.' },
    ] },
  { part: null, category: 'WATER', ago: 64,
    description: 'Po wymianie pionu nie została odtworzona obudowa z płytek w łazience.',
    turns: [
      { after: 2, state: 'VERIFIED' }, { after: 5, state: 'ACCEPTED' },
      { after: 20, state: 'PARTLY_DONE', text: 'Obudowa jest zamurowana. Płytki położymy po wyschnięciu tynku.' },
    ] },
  { part: null, category: 'ROOF', ago: 110, photos: 1,
    description: 'Po ulewie pojawił się zaciek na suficie przy oknie w dużym pokoju, około pół metra.',
    turns: [
      { after: 1, state: 'VERIFIED' }, { after: 4, state: 'ACCEPTED' },
      { after: 12, state: 'DONE', text: 'Uszczelniono obróbkę blacharską nad oknem. Sufit można malować po wyschnięciu.' },
      { after: 14, by: 'RESIDENT', text: 'Po wczorajszym deszczu jest sucho. Dziękuję.' },
    ] },
  { part: null, category: 'DOORS_WINDOWS', ago: 190,
    description: 'Proszę o wymianę okna w kuchni, jest nieszczelne.',
    turns: [
      { after: 3, state: 'VERIFIED' },
      { after: 9, state: 'REJECTED', text: 'Zgodnie z regulaminem wymiana okien należy do użytkownika lokalu. O dofinansowanie można wystąpić w dziale technicznym.' },
    ] },
  { part: null, category: 'ELECTRICITY', ago: 235,
    description: 'W przedpokoju wybija bezpiecznik, gdy włączone są naraz czajnik i pralka.',
    turns: [
      { after: 1, state: 'VERIFIED' },
      { after: 6, state: 'PUT_OFF', text: 'Instalacja w tym pionie będzie wymieniana w drugim kwartale. Do tego czasu prosimy nie włączać obu urządzeń jednocześnie.' },
    ] },
  { part: null, category: 'GAS', ago: 320,
    description: 'Po przeglądzie kuchenki został luźny wąż przy zaworze, proszę o sprawdzenie.',
    turns: [{ after: 0, state: 'ACCEPTED' }, { after: 1, state: 'DONE', text: 'Sprawdzono szczelność, wąż wymieniono.' }] },
];

/** What breaks between the flats: the neighbours' reports. */
export const COMMON_STORIES: FaultStory[] = [
  { part: 'LIFT', category: 'LIFT', ago: 2, turns: [{ after: 0, state: 'VERIFIED' },
    { after: 1, state: 'ACCEPTED', text: 'Części są zamówione. Do czwartku winda będzie zatrzymywać się co drugie piętro.', forAll: true }],
    description: 'Winda zatrzymuje się między piętrami i trzeba kilka razy naciskać przycisk.' },
  { part: 'STAIRCASE', category: 'ELECTRICITY', ago: 9, turns: [{ after: 1, state: 'VERIFIED' }, { after: 3, state: 'DONE' }],
    description: 'Na parterze i pierwszym piętrze nie świecą lampy na klatce, wieczorem jest zupełnie ciemno.' },
  { part: 'SURROUNDINGS', category: 'OTHER', ago: 38,
    description: 'Wyłamana deska w ławce przed wejściem, można się skaleczyć o wystającą śrubę.',
    turns: [{ after: 2, state: 'VERIFIED' }, { after: 4, state: 'PUT_OFF', text: 'Śrubę usunięto, ławkę wymienimy wiosną razem z pozostałymi.', forAll: true }] },
  { part: 'BASEMENT', category: 'WATER', ago: 75, photos: 1,
    description: 'W piwnicy przy wodomierzach stoi woda, czuć wilgoć na całym korytarzu.',
    turns: [
      { after: 0, state: 'ACCEPTED' },
      { after: 1, by: 'RESIDENT', text: 'Mogę udostępnić klucz do pomieszczenia, jestem w domu po 16.' },
      { after: 3, state: 'DONE', text: 'Udrożniono kratkę ściekową i osuszono korytarz.', forAll: true },
    ] },
  { part: 'ROOF', category: 'ROOF', ago: 140,
    description: 'Rynna od strony podwórka jest oberwana, woda leje się po elewacji.',
    turns: [{ after: 1, state: 'VERIFIED' }, { after: 2, state: 'ACCEPTED' }, { after: 15, state: 'PARTLY_DONE', text: 'Rynna zamocowana. Elewacja zostanie pomalowana po sezonie deszczowym.', forAll: true }] },
  { part: 'STAIRCASE', category: 'CLEANLINESS', ago: 260,
    description: 'Klatka nie była myta od dwóch tygodni, na półpiętrze leżą ulotki i szkło.',
    turns: [{ after: 1, state: 'ACCEPTED' }, { after: 2, state: 'DONE' }] },
];
