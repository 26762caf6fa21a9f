import { registerHooks } from 'node:module';
import { protections } from './protections.ts';

const protection = protections[Number(process.env.HELI_WITHOUT)];
if (!protection) throw new Error('HELI_WITHOUT names no protection');
const { file, edit } = protection;
const [find, replace] = edit;
const url = new URL(`../../../${file}`, import.meta.url).href;

/** Serves one file without its protection; the file itself is never changed. */
registerHooks({
  load: (asked, context, next) => {
    const loaded = next(asked, context);
    if (asked !== url) return loaded;
    const text = String(loaded.source);
    if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
    return { ...loaded, source: text.replaceAll(find, replace) };
  },
});
