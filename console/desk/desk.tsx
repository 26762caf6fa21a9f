import type { JSX } from 'preact';
import type { Page } from '../address.ts';
import { OfficeScreen } from './office.tsx';
import { Overview } from './overview.tsx';
import { Register } from './register.tsx';
import { Running } from './running.tsx';

/** The pages of supervisors and administrators, which are loaded when the first of them is opened. */
export const Desk = ({ page }: { readonly page: Page }): JSX.Element | null => {
  if (page.name === 'overview') return <Overview />;
  if (page.name === 'register') return <Register />;
  if (page.name === 'office') return <OfficeScreen id={page.id} />;
  return page.name === 'running' ? <Running id={page.id} /> : null;
};
