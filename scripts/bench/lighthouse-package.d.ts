/** What the benchmark uses of the package, which only `npm ci --prefix scripts/bench` installs. */
declare module 'lighthouse' {
  interface Result {
    lhr: {
      audits: Record<string, { numericValue?: number; details?: { type: string; items: unknown[] } }>;
      categories: Record<string, { score: number | null }>;
      runtimeError?: { message: string };
    };
  }
  interface Flags {
    port: number;
    logLevel: 'error';
    onlyCategories: string[];
  }
  export default function lighthouse(address: string, flags: Flags): Promise<Result | undefined>;
}
