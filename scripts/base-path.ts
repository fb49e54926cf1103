/**
 * Path the site will stand under, with `/` at both ends, from `BASE`. Import this before anything that makes addresses:
 * it puts the path into the environment in the one form they read.
 */
export const basePath = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (!/^\/(?:[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*\/)*$/u.test(basePath)) {
  console.error(`Unexpected BASE ${process.env.BASE ?? ''}, expected the path the site will stand under, such as /archive/`);
  process.exit(2);
}
process.env.BASE = basePath;
