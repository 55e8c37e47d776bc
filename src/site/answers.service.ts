import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type DocumentNode, type FormattedExecutionResult, Kind } from 'graphql';
import type { Visit } from '#libs/access';
import { Executor, type Operation, trustedDocuments } from '#libs/graphql';

/** What the site asks for whoever is signed in, wherever they are, and what more at an address; none takes a variable. */
const ASKED = ['Viewer'];
const ASKED_AT: Record<string, string[]> = { '/start': ['Home'] };

/** Answers by the hash of their question. */
export type Answers = Record<string, FormattedExecutionResult>;

/** Answers what a page is sure to ask first along with the page itself, and so spares a telephone the way there and back. */
@Injectable()
export class AnswersService {
  private operations: Map<string, Operation> | null = null;

  constructor(private readonly modules: ModuleRef) {}

  /** The answers for a path; nothing for a visitor, nor where an answer would be a refusal. */
  async for(visit: Visit, path: string): Promise<Answers> {
    if (!visit.viewer) return {};
    this.operations ??= byName(trustedDocuments());
    const executor = this.modules.get(Executor, { strict: false });
    const asked = [...ASKED, ...(ASKED_AT[landing(visit, path)] ?? [])].map((name) => this.operations!.get(name)!);
    const answers = await Promise.all(asked.map(async (operation) => [operation.key, await executor.execute(operation, visit)] as const));
    return Object.fromEntries(answers.filter(([, { errors }]) => !errors));
  }
}

/** Whoever is signed in goes on from the public page to the first tab. */
const landing = ({ cooperative: { settings } }: Visit, path: string): string =>
  path === '/' && settings.tabs[0]?.tab === 'home' ? '/start' : path;

function nameOf({ definitions: [operation] }: DocumentNode): string {
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '';
}

const byName = (documents: Map<string, DocumentNode>): Map<string, Operation> =>
  new Map([...documents].map(([key, document]) => [nameOf(document), { key, document, variables: {} }]));
