import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marked } from 'marked';

const styles = resolve(import.meta.dirname, '../../node_modules/github-markdown-css');

/** A page with a job summary in GitHub's style. */
export function summaryPage(markdown: string, scheme: 'light' | 'dark'): string {
  const style = readFileSync(`${styles}/github-markdown-${scheme}.css`, 'utf8');
  return `<!DOCTYPE html>
<meta charset="utf-8">
<style>${style}
body { margin: 0 }
article { box-sizing: border-box; padding: 24px }
</style>
<article class="markdown-body">${marked.parse(markdown, { async: false, gfm: true })}</article>`;
}
