/**
 * Path the site will stand under, with `/` at both ends, from `BASE`. Import this before anything that makes addresses:
 * it puts the path into the environment in the one form they read.
 */
export const basePath = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

process.env.BASE = basePath;
