// Drives Chrome's own developer tools: stops at a line, shows a local variable, edits it, lets the program go on.
// Arguments: the browser, a directory for its profile, the address of the developer tools, the line, the variable, its new value,
// a file for a picture. Prints the value before and after.
const { chromium } = require('playwright-core');

const [, , executablePath, profile, url, line, name, edited, picture] = process.argv;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

async function debug() {
  const browser = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: flags, viewport: { width: 1200, height: 720 } });
  browser.setDefaultTimeout(60000);
  const page = browser.pages()[0] || await browser.newPage();
  await page.goto(url);
  await page.getByText('Debugger paused').waitFor();
  const number = page.locator('.cm-lineNumbers .cm-gutterElement').getByText(line, { exact: true });
  await number.click();
  await page.locator('.cm-breakpoint').first().waitFor();
  await page.keyboard.press('F8');
  await page.getByText('Paused on breakpoint').waitFor();

  const variable = text => page.locator('.object-properties-section li', { hasText: new RegExp('^' + name + '\\s*:\\s*' + text) }).first();
  const shown = async text => (await variable(text).innerText()).replace(/\s+/g, '');
  console.log(await shown(''));
  await variable('').locator('.value').first().dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(edited);
  await page.keyboard.press('Enter');
  await variable(edited).waitFor();
  console.log(await shown(edited));
  await page.screenshot({ path: picture });

  await number.click();
  await page.locator('.cm-breakpoint').first().waitFor({ state: 'detached' });
  await page.keyboard.press('F8');
  await page.getByText('Paused on breakpoint').waitFor({ state: 'detached' });
  await browser.close();
}

debug().catch(error => {
  console.error(error);
  process.exit(1);
});
