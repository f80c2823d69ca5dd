import { describe, expect, test } from '@jest/globals';
import { compileOnce } from '../../scripts/package/compile-once.ts';
import { functionsIn } from '../../scripts/package/functions.ts';

const none = new Set<string>();

describe('the functions of a bundled file', () => {
  test.each([
    ['a value', 'exports.a = (x)=>1;', 'exports.a = ((x)=>1);'],
    ['an argument', 'f((x)=>1);', 'f(((x)=>1));'],
    ['one in another', 'a = (x)=>(y)=>1;', 'a = ((x)=>((y)=>1));'],
    ['the last of some arguments', 'f("é", function() {});', 'f("é", (function() {}));'],
    ['an element', '[(x)=>1, function() {}];', '[((x)=>1), (function() {})];'],
    ['one that waits', 'a = async ()=>1;', 'a = (async ()=>1);'],
  ])('are put into parentheses: %s', (_, source, changed) => {
    expect(compileOnce(source, none)).toBe(changed);
    expect(() => new Function(changed)).not.toThrow();
  });

  test.each([
    ['those in parentheses', '(()=>{})(), a = (function() {});'],
    ['declarations', 'function a() {}'],
    ['methods', 'a = { b() {}, get c() { return 1; }, set c(x) {} }; class D { e() {} }'],
    ['those that are never called', 'a = [(x)=>x];'],
  ])('stay as they are: %s', (_, source) => {
    const never = new Set(functionsIn('[(x)=>x]').map(({ id }) => id));
    expect(compileOnce(source, never)).toBe(source);
  });

  test('are known again by their text, in parentheses or not', () => {
    const source = 'a = (x)=>f((y)=>x + y);';
    const idsIn = (text: string) => functionsIn(text).map(({ id }) => id);
    expect(new Set(idsIn(source)).size).toBe(2);
    expect(idsIn(`b = 2; ${compileOnce(source, none)}`)).toEqual(idsIn(source));
  });

  test('are found where their own code begins', () => {
    const source = 'a = (x)=>{ f(x); }; b = (y)=>y;';
    const own = functionsIn(source).map(({ body }) => source.slice(body, body + 5));
    expect(own).toEqual([' f(x)', 'y;']);
  });
});
