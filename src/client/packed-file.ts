import type { Manifest } from '../search/manifest.ts';
import { url } from '../site/urls.ts';

/** Unpack gzip, unless a server has already done so. */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const view = new Uint8Array(bytes);
  if (view[0] !== 0x1f || view[1] !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/**
 * One of the files beside the index that the manifest names, for use outside of the search worker.
 *
 * @throws Error when it cannot be fetched
 */
export async function packedFile<T>(name: 'variants' | 'suggestions'): Promise<T> {
  const get = async (path: string, init?: RequestInit): Promise<Response> => {
    const response = await fetch(url(`pagefind/${path}`), init);
    if (!response.ok) throw new Error(`Unexpected status ${response.status} for ${path}, expected the file`);
    return response;
  };
  const manifest = (await (await get('archive.json', { cache: 'no-cache' })).json()) as Manifest;
  return JSON.parse(new TextDecoder().decode(await unpack(await (await get(manifest[name])).arrayBuffer()))) as T;
}
