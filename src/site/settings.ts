import { readArchiveConfig, type ArchiveConfig } from './archive-config.ts';

declare const __ARCHIVE_CONFIG__: ArchiveConfig | undefined;

/** The archive's own settings, read from `archive.yaml` when the build began (astro.config.mjs); defaults outside of a build. */
export const settings: ArchiveConfig = typeof __ARCHIVE_CONFIG__ === 'undefined' ? readArchiveConfig(undefined) : __ARCHIVE_CONFIG__;
