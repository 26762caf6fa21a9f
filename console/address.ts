/** The pages that have an address; the page remembers nothing but the duty's id in it. */
export type Page =
  | { readonly name: 'to-do' }
  | { readonly name: 'duty' | 'case'; readonly id: string }
  | { readonly name: 'settings' | 'signed-in' | 'nowhere' };

const BASE = '/app';

export const pageAt = (path: string): Page => {
  const [first = '', id] = path.slice(BASE.length).split('/').filter(Boolean);
  if (first === '') return { name: 'to-do' };
  if (first === 'signed-in' || first === 'settings') return { name: first };
  if (first === 'duties' && id) return { name: 'duty', id: decodeURIComponent(id) };
  if (first === 'cases' && id) return { name: 'case', id: decodeURIComponent(id) };
  return { name: 'nowhere' };
};

export const toDoAddress = BASE;
export const settingsAddress = `${BASE}/settings`;
export const dutyAddress = (id: string): string => `${BASE}/duties/${encodeURIComponent(id)}`;
export const caseAddress = (id: string): string => `${BASE}/cases/${encodeURIComponent(id)}`;

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
