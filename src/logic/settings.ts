/** The settings of the build and its tools, by the names of environment variables; README lists them. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** Every setting of the site that is built. */
export const SETTING_NAMES = [
  ...['SITE_URL', 'SITE_OPERATOR', 'ERROR_CONTACT', 'SECURITY_CONTACT', 'POLICY_IN_PAGES'],
  ...['CONTENT_DIR', 'EDITIONS', 'OUT_DIR', 'RELEASE_DIR', 'SITE_ROOT'],
] as const;

type SettingName = (typeof SETTING_NAMES)[number];

/** A setting; a blank one is none. */
export function setting(settings: Settings, name: SettingName): string | null {
  const value = settings[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** The folder that is built, from the project's root. */
export function outFolder(settings: Settings): string {
  return setting(settings, 'OUT_DIR') ?? 'dist';
}

/** The folder that `npm run deploy:files` writes, from the project's root. */
export function releaseFolder(settings: Settings): string {
  return setting(settings, 'RELEASE_DIR') ?? 'release';
}

/** Words for yes and for no. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  ...{ yes: true, true: true, on: true, '1': true },
  ...{ no: false, false: false, off: false, '0': false },
};

/** Whether pages carry their policy themselves. Throws an Error for what is neither a yes nor a no. */
export function policyInPages(settings: Settings): boolean {
  const value = setting(settings, 'POLICY_IN_PAGES');
  if (value === null) return false;
  const answer = ANSWERS[value.toLowerCase()];
  if (answer === undefined) throw new Error(`POLICY_IN_PAGES is "${value}"; write yes or no`);
  return answer;
}

/**
 * The address of the site, as scheme, host and port without a slash at the end. Throws an Error if it has a path,
 * because all addresses of the site start at the root of its host.
 */
export function siteUrl(settings: Settings): string | null {
  const value = setting(settings, 'SITE_URL');
  if (value === null) return null;
  const url = /^https?:\/\/[^/]/i.test(value) && !/[\s\\]/.test(value) && URL.parse(value);
  if (!url) throw new Error(`SITE_URL is "${value}"; write the whole address of the site, such as https://example.org`);
  if (url.href !== `${url.origin}/` || /[?#]/.test(value)) {
    throw new Error(
      `SITE_URL is "${value}"; the addresses of the site start at the root of its host, so write ${url.origin} if the ` +
        'site gets that host for itself',
    );
  }
  return url.origin;
}

/** The folder of the releases on the machine that serves the site. Throws an Error if a configuration cannot name it. */
export function siteRoot(settings: Settings): string {
  const value = (setting(settings, 'SITE_ROOT') ?? '/srv/site').replace(/\/+$/, '');
  // What else servers would read as something of their own.
  if (!/^(\/[\p{L}\p{M}\p{N} ._~+@,()-]+)+$/u.test(value)) {
    throw new Error(
      `SITE_ROOT is "${value}"; write the whole path of a folder, such as /srv/site, without signs like $ and "`,
    );
  }
  return value;
}
