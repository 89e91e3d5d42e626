/**
 * The Node that runs npm, and its machine. Once our own Node is installed, every script runs with that; only npm still
 * tells of the other.
 * @param {Record<string, string | undefined>} env
 * @returns {{ node: string, platform: string, arch: string }}
 */
export function machineOf(env) {
  const [, node, platform, arch] = /\bnode\/v(\S+) (\S+) (\S+)/.exec(env.npm_config_user_agent || '') || [];
  return node && platform && arch
    ? { node, platform, arch }
    : { node: process.versions.node, platform: process.platform, arch: process.arch };
}

/**
 * Whether a version of Node is in a range as `engines` has it: `^20.19.0 || >=22.12.0`.
 * @param {string} version
 * @param {string} range
 */
export function isInRange(version, range) {
  return range.split('||').some((part) => {
    const [, sign, least] = /^(\^|>=)(\d+(?:\.\d+){0,2})$/.exec(part.trim()) || [];
    if (!least) throw new Error('engines.node of package.json has "' + part.trim() + '"; write ^1.2.3 or >=1.2.3');
    return compare(version, least) >= 0 && (sign !== '^' || parseInt(version, 10) === parseInt(least, 10));
  });
}

/**
 * @param {string} one
 * @param {string} other
 */
function compare(one, other) {
  const [a, b] = [one, other].map((each) => each.split('.').map((number) => parseInt(number, 10)));
  const at = [0, 1, 2].find((index) => (a[index] || 0) !== (b[index] || 0));
  return at === undefined ? 0 : (a[at] || 0) - (b[at] || 0);
}
