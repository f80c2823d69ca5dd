/** Takes the pictures for the README: the job summary of a real run, as GitHub shows it, in light and dark mode. */
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { summaryPage } from './picture/page.ts';
import { programOnPath } from './picture/program.ts';
import { summaryOfARun } from './picture/run.ts';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome'];
const docs = resolve(import.meta.dirname, '../docs');

const executablePath = programOnPath(browserNames);
if (!executablePath) {
  console.error(`No browser found in PATH: install one of ${browserNames.join(', ')}.`);
  process.exit(1);
}

const summary = await summaryOfARun();
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage({
    viewport: { width: 720, height: 400 },
    deviceScaleFactor: 2,
  });
  for (const scheme of ['light', 'dark'] as const) {
    const path = join(docs, `summary-${scheme}.png`);
    await page.setContent(summaryPage(summary, scheme));
    await page.locator('article').screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
}
