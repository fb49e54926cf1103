import { defineConfig } from 'astro/config';

// The archive's own settings (title, address, home region) stand in seeds/archive.yaml; here is only the wiring.
export default defineConfig({
  site: process.env.SITE ?? 'https://example.org',
  base: process.env.BASE ?? '/',
  outDir: process.env.BAOKU_OUT ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
