import chromium from '@sparticuz/chromium';

// Made for a sandboxed server process. The first two tie all pages to one process, the next two weaken what the tests are
// about. With the GPU in the browser's own process, its thread sets an environment variable (VK_ICD_FILENAMES) while others
// read theirs, and now and then the browser dies of it as it starts.
const unwanted = new Set(['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content', '--in-process-gpu']);

/** How Playwright is to start the Chromium that came with npm, or the one `CHROME_PATH` names. No page here draws with WebGL. */
export async function chromiumOptions(): Promise<{ executablePath: string; args: string[]; headless: true }> {
  chromium.setGraphicsMode = false;
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  return { executablePath, args: [...chromium.args.filter((arg) => !unwanted.has(arg)), '--disable-gpu'], headless: true };
}
