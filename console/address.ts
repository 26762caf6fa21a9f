/** The pages that have an address; the page remembers nothing but the duty's id in it. */
export type Page =
  | { readonly name: 'to-do' }
  | { readonly name: 'duty' | 'case' | 'running' | 'office'; readonly id: string }
  | { readonly name: 'told' | 'overview' | 'register' | 'settings' | 'signed-in' | 'nowhere' };

const BASE = '/app';

const alone = ['told', 'overview', 'register', 'settings', 'signed-in'] as const;

export const pageAt = (path: string): Page => {
  const [first = '', part, more] = path.slice(BASE.length).split('/').filter(Boolean);
  const id = part && decodeURIComponent(part);
  if (first === '') return { name: 'to-do' };
  const name = alone.find((each) => each === first);
  if (name) return { name };
  if (first === 'duties' && id) return { name: 'duty', id };
  if (first === 'offices' && id) return { name: 'office', id };
  if (first === 'cases' && id) return { name: more === 'running' ? 'running' : 'case', id };
  return { name: 'nowhere' };
};

export const toDoAddress = BASE;
export const settingsAddress = `${BASE}/settings`;
export const toldAddress = `${BASE}/told`;
export const overviewAddress = `${BASE}/overview`;
export const registerAddress = `${BASE}/register`;
export const dutyAddress = (id: string): string => `${BASE}/duties/${encodeURIComponent(id)}`;
export const caseAddress = (id: string): string => `${BASE}/cases/${encodeURIComponent(id)}`;

export const runningAddress = (id: string): string => `${caseAddress(id)}/running`;
export const officeAddress = (id: string): string => `${BASE}/offices/${encodeURIComponent(id)}`;

/** A plain click on one of our own links changes the page without loading it anew. */
export const followLinks = (follow: (path: string) => void): void => {
  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button);
    const path = link?.getAttribute('href') ?? '';
    if (!link || !isPlain || link.target || !path.startsWith(BASE)) return;
    event.preventDefault();
    follow(path);
  });
};
