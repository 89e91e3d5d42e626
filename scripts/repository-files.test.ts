import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LIST_FILES } from '../src/model/dataset.ts';
import { isInRange } from './bootstrap/machine.mjs';

/** Files that nobody runs here say what is so: those for the code host, and the papers. */

const manifest = z
  .object({
    engines: z.object({ node: z.string() }),
    scripts: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()).default({}),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const read = (file: string): unknown => load(readFileSync(file, 'utf8'));

const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[a-z-]+@v\d+$/)
    .optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const jobSchema = z.looseObject({
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
  needs: z.string().optional(),
  strategy: z.object({ matrix: z.object({ node: z.array(z.string()) }) }).optional(),
  steps: z.array(stepSchema),
});

const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.record(z.string(), jobSchema),
});

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  workflow: workflowSchema.parse(read(join(FOLDER, file))),
}));

function workflowOf(name: string) {
  const found = workflows.find(({ file }) => file === name);
  if (!found) throw new Error(`${FOLDER} has no ${name}`);
  return found.workflow;
}

const stepsOf = (name: string, job: string) => workflowOf(name).jobs[job]?.steps ?? [];

describe('the workflows', () => {
  it.each(workflows)('$file runs commands that there are', ({ workflow }) => {
    const commands = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    const named = commands.flatMap((text) =>
      [...text.matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name ?? ''))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(workflows)(
    '$file takes its Node from a file that there is, or from the lines that engines allows',
    ({ workflow }) => {
      for (const { steps, strategy } of Object.values(workflow.jobs)) {
        for (const { with: options } of steps.filter(({ uses }) => uses?.startsWith('actions/setup-node'))) {
          const file = options?.['node-version-file'];
          if (typeof file === 'string') expect(existsSync(file)).toBe(true);
          else expect(options?.['node-version']).toBe('${{ matrix.node }}');
        }
        const oldest = manifest.engines.node.match(/\d+\.\d+\.\d+/g) ?? [];
        const tried = strategy?.matrix.node;
        if (!tried) continue;
        // `22` is the newest of its line.
        const versions = tried.map((version) => (version.includes('.') ? version : `${version}.99.0`));
        expect(versions.filter((version) => !isInRange(version, manifest.engines.node))).toEqual([]);
        expect(tried).toEqual(expect.arrayContaining(oldest));
        expect(tried).toContain(readFileSync('.nvmrc', 'utf8').trim());
      }
    },
  );

  it('run both commands of the README', () => {
    expect(stepsOf('ci.yml', 'test').map(({ run }) => run)).toContain('npm test');
    expect(stepsOf('ci.yml', 'start').some(({ run }) => run?.startsWith('npm start'))).toBe(true);
  });

  it('publish the whole of what was built, with its policy, only after the tests, and only at the root of a host', () => {
    const steps = stepsOf('pages.yml', 'build');
    const at = (what: RegExp) => steps.findIndex(({ run, uses }) => what.test(run ?? uses ?? ''));
    const order = [/configure-pages/, /exit 1/, /^npm run test:all$/, /^npm run build$/, /upload-pages-artifact/].map(
      at,
    );
    expect(order.every((each) => each >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(steps[order[1] ?? 0]?.if).toBe("steps.pages.outputs.base_path != ''");
    expect(steps[order[3] ?? 0]?.env).toMatchObject({
      POLICY_IN_PAGES: 'yes',
      SITE_URL: '${{ steps.pages.outputs.origin }}',
    });
    expect(steps[order[4] ?? 0]?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
    const { build, deploy } = workflowOf('pages.yml').jobs;
    expect(deploy?.needs).toBe('build');
    expect(deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(build?.permissions).toEqual({ contents: 'read', pages: 'read' });
  });
});

describe('the form for an error in the text', () => {
  const form = z
    .strictObject({
      name: z.string(),
      description: z.string(),
      title: z.string(),
      body: z.array(
        z.strictObject({
          type: z.enum(['markdown', 'input', 'textarea', 'dropdown']),
          id: z.string().optional(),
          attributes: z.strictObject({
            value: z.string().optional(),
            label: z.string().optional(),
            description: z.string().optional(),
            placeholder: z.string().optional(),
            options: z.array(z.string()).optional(),
          }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
      ),
    })
    .parse(read('.github/ISSUE_TEMPLATE/text-error.yml'));

  it('asks in both languages for the address, the words found, the words of the notice with their clause, and the language', () => {
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.map(({ id }) => id)).toEqual(['address', 'language', 'found', 'clause', 'notice', 'proposal']);
    for (const { attributes } of fields) expect(attributes.label).toMatch(/[\u4e00-\u9fff].* \/ [A-Z]/);
  });

  it('is offered beside an empty one', () => {
    expect(read('.github/ISSUE_TEMPLATE/config.yml')).toEqual({ blank_issues_enabled: true });
  });
});

describe('the papers', () => {
  const FOLDERS = ['.github', 'content', 'deploy', 'docs', 'eval', 'integrations', 'public', 'scripts', 'src', 'tests'];
  /** What other tests build meanwhile comes and goes. */
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => name !== '.work')
      .flatMap((each) => {
        const path = join(folder, each.name);
        return each.isDirectory() ? [path, ...filesIn(path)] : [path];
      });
  const files = FOLDERS.flatMap(filesIn);
  const papers = [
    ...['CONTRIBUTING.md', 'README.md', 'SECURITY.md', 'deploy/README.md'],
    ...files.filter((file) => file.startsWith('docs/') && file.endsWith('.md')),
  ].map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  /** A path from the root of the project, or the name of a file of code, content or style somewhere in it. */
  const isPath = (quoted: string) =>
    /^[\w.@[\]-]+(\/[\w.@[\]-]+)*\/?$/.test(quoted) &&
    (FOLDERS.includes(quoted.split('/')[0] ?? '')
      ? quoted.includes('/')
      : /\.(astro|css|mjs|sh|ts|yaml)$/.test(quoted));
  /** Files that an edition may have, though the present one need not have them. */
  const possible: string[] = Object.values(LIST_FILES).map(({ path }) => path);
  const exists = (path: string) =>
    existsSync(path) || possible.includes(path) || files.some((file) => file.endsWith(`/${path}`));

  it.each(papers)('$file names paths and commands that there are', ({ text }) => {
    const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner);
    const commands = quoted.flatMap((each) => [...each.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name));
    const paths = [
      ...quoted,
      ...quoted.flatMap((each) =>
        /\bvitest\b/.test(each) ? each.split(' ').filter((word) => word.includes('.ts')) : [],
      ),
    ];
    expect(paths.filter((path) => isPath(path) && !exists(path))).toEqual([]);
    expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it.each(papers)('$file links to files that there are', ({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(dirname(file), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('CONTRIBUTING.md has at most 8 KB', () => {
    expect(Buffer.byteLength(readFileSync('CONTRIBUTING.md'))).toBeLessThanOrEqual(8 * 1024);
  });

  it('docs/dependencies.md has every package of package.json once, and no other', () => {
    const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const packages = Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies });
    expect(rows.toSorted()).toEqual(packages.toSorted());
  });
});
