import type { Language } from '#schemas/label';

/** The terminal's language, as POSIX has it: LC_ALL before LC_MESSAGES before LANG. */
export const languageOf = (env: NodeJS.ProcessEnv): Language => {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};
