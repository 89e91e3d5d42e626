/**
 * The folder of the edition to build, from the project's root: `CONTENT_DIR`, or `content`.
 * The configuration, the content collections and the pages all take it from here.
 */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
