import fc from 'fast-check';
import { it } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases a test tried. */
    cases?: number;
  }
}

/** The same cases in every run of a commit; another number tries others. */
export const SEED = Number(process.env['PROPERTY_SEED'] ?? 2026);

/** How many cases each property is tried on. */
const CASES = Number(process.env['PROPERTY_CASES'] ?? 200);

/**
 * Declares a test: `holds` must not throw, whatever values the arbitraries make. When it does, the message has the
 * smallest such values, and how to try the same again.
 */
export function property<Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  holds: (...values: Values) => void,
): void {
  it(
    name,
    ({ task }) => {
      const result = fc.check(fc.property(...arbitraries, holds), { seed: SEED, numRuns: CASES });
      task.meta.cases = result.numRuns;
      if (!result.failed) return;
      const again = `PROPERTY_SEED=${String(SEED)} PROPERTY_CASES=${String(CASES)} npx vitest run --project unit ${task.file.name}`;
      throw new Error(`${fc.defaultReportMessage(result) ?? ''}\n\nTo try the same again: ${again}`, {
        cause: result.errorInstance,
      });
    },
    600_000,
  );
}

/** Texts of any characters, some of which mean something to a program. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from(
        '=+-@\t\r\n,;:"\'\\|`*_~[](){}<>&#!$%^./0129aZ 数据要素×（）“”，。\u0000\u200B\u202E\u3000\uFEFFİß',
      ),
    ),
  }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'null', '[]', '{}', '../../', '<script>alert(1)</script>'),
);

/** What a browser may have kept under a key: nothing, JSON of any shape, or no JSON. */
export const anyKept = fc.oneof(fc.constant(null), fc.json(), fc.string());

/** The parameters of an address, of which some have names that are asked for. */
export const anyParameters = (...names: string[]) =>
  fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), anyText)).map((pairs) => new URLSearchParams(pairs));
