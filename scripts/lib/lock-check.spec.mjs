import { describe, expect, it } from '@jest/globals';
import { checkLock, lockProblems } from './lock-check.mjs';

const whole = {
  '': { dependencies: { tool: '1' } },
  'node_modules/tool': { integrity: 'x', optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } },
  'node_modules/tool/node_modules/tool-linux': { integrity: 'x' },
  'node_modules/tool-mac': { integrity: 'x', dependencies: { tool: '1' } },
};

describe('the check of the lock file', () => {
  it('finds nothing in a whole one, ours among them', () => {
    expect(lockProblems(whole)).toEqual([]);
    expect(() => checkLock()).not.toThrow();
  });

  it('finds a platform that is missing', () => {
    const { 'node_modules/tool-mac': _, ...lacking } = whole;
    expect(lockProblems(lacking)).toEqual(['node_modules/tool needs tool-mac, which the lock file lacks']);
  });

  it('finds the address of a registry and a package without a digest', () => {
    const resolved = 'https://registry.example/tool.tgz';
    expect(lockProblems({ 'node_modules/tool': { resolved } })).toEqual([
      `node_modules/tool names a registry: ${resolved}`, 'node_modules/tool has no digest']);
  });
});
