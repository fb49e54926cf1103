import { defineConfig } from 'astro/config';
import { loadConfig } from './src/loaders/load-config.ts';

// The archive's own settings (title, address, home region) stand in seeds/archive.yaml; here is only the wiring.
// The environment is set by scripts/build.ts, which builds into a folder of its own and publishes it when it is whole.
const archive = loadConfig();

export default defineConfig({
  site: archive.site,
  base: process.env.BASE ?? '/',
  outDir: process.env.BAOKU_OUT ?? './dist',
  ...(process.env.BAOKU_CACHE && { cacheDir: process.env.BAOKU_CACHE }),
  trailingSlash: 'always',
  // The Content-Security-Policy allows nothing inline: styles and scripts, however small, are files.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { define: { __ARCHIVE_CONFIG__: JSON.stringify(archive) }, build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
