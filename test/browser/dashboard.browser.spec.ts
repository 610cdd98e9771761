import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { startVoorbeeld, type Server } from './voorbeeld-server.ts';

jest.setTimeout(60_000);

const BRON = readFileSync(join(process.cwd(), 'domein/kerncijfers/effect-inzet-op-sturing.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((regel) => regel.split(';').slice(1, -1).map(Number));

describe('het dashboard', () => {
  let server: Server;
  let browser: Browser;
  let pagina: Page;
  const fouten: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startVoorbeeld(), startBrowser()]);
    pagina = await browser.newPage({ viewport: { width: 1440, height: 1250 }, deviceScaleFactor: 1 });
    pagina.on('console', (bericht) => bericht.type() === 'error' && fouten.push(bericht.text()));
    pagina.on('pageerror', (fout) => fouten.push(String(fout)));
    await pagina.goto(server.adres);
    await pagina.waitForSelector('.stuur tbody tr');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const cel = (reeks: string, kolom: number) =>
    pagina
      .locator('.stuur tbody tr', { has: pagina.getByRole('rowheader', { name: reeks, exact: true }) })
      .locator('td.cel button')
      .nth(kolom);
  const getallen = async () => {
    const rijen = await pagina.locator('.stuur tbody tr').all();
    return Promise.all(
      rijen.map(async (rij) =>
        (await rij.locator('.getal').allTextContents()).map((tekst) => Number(tekst.replace('%', ''))),
      ),
    );
  };

  it('toont de stuurtabel van de bron: vijf reeksen, dertien peildata', async () => {
    expect(await getallen()).toEqual(BRON);
    expect(await pagina.locator('td.norm').allTextContents()).toEqual(['≤ 8', '≤ 48', '≤ 48', '≥ 80%', '≥ 80%']);
  });

  it('zegt met een teken en een woord hoe het staat, niet alleen met kleur', async () => {
    expect(await cel('1e F2F', 0).getAttribute('aria-label')).toContain('boven de norm');
    expect(await cel('1e F2F', 0).locator('.teken').textContent()).toBe('▲');
    expect(await cel('1e F2F', 4).locator('.teken').textContent()).toBe('✓');
    expect(await cel('Tijdigheid 1e F2F', 2).getAttribute('aria-label')).toContain('35 van 39 op tijd');
  });

  it('zegt dat het een voorbeeld is', async () => {
    expect(await pagina.locator('.voorbeeld').textContent()).toContain('voorbeeld');
  });

  it('toont bij een klik de werkstappen achter het getal, en bij een tweede de dagen van de deadline', async () => {
    await cel('1e F2F', 3).click();
    await pagina.waitForSelector('.lijst tbody tr');
    expect(await pagina.locator('.lijst tbody tr').count()).toBe(18);
    await pagina.locator('.lijst tbody tr button').first().click();
    await pagina.waitForSelector('.dagen li');
    expect(await pagina.locator('.dagen .telt').count()).toBe(5);
    expect(await pagina.locator('.uitleg').textContent()).toContain('5 werkdagen');
    if (process.env.TIJDIG_PLAATJE) await pagina.screenshot({ path: process.env.TIJDIG_PLAATJE, fullPage: true });
  });

  it('toont achter een percentage precies de afgeronde werkstappen', async () => {
    await cel('Tijdigheid 1e F2F', 2).click();
    await pagina.waitForFunction(() => document.querySelectorAll('.lijst tbody tr').length === 39);
    expect(await pagina.locator('.lijst tbody tr', { hasText: '✓' }).count()).toBe(35);
  });

  it('rekent opnieuw bij andere peildata, een ander kennismoment en een ander profiel', async () => {
    await pagina.getByLabel('Haal 2025-11-24 weg').click();
    await pagina.waitForFunction(() => document.querySelectorAll('.stuur thead th').length === 14);
    await pagina.getByLabel('bekend tot en met').fill('2025-01-31');
    await pagina.waitForFunction(() => document.querySelector('footer')?.textContent?.includes('2025-01-31'));
    expect(await pagina.getByText('2025-01-31').count()).toBeGreaterThan(0);
    await pagina.getByLabel('alles wat nu bekend is').check();
    await pagina.getByLabel('Normprofiel').selectOption('BJZL-2023');
    await pagina.waitForFunction(() => document.querySelector('footer')?.textContent?.includes('BJZL-2023'));
    expect(await cel('Risicotaxatie', 0).locator('.getal').textContent()).toBe('n.v.t.');
    expect(pagina.url()).toContain('profiel=BJZL-2023');
  });

  it('heeft geen toegankelijkheidsfouten die een programma kan vinden', async () => {
    await pagina.evaluate(axe.source);
    const { violations } = await pagina.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('meldt niets op de console', () => expect(fouten).toEqual([]));
});
