import type { Cast, CountyName } from './story.ts';

/** A county of `local/directory`: its file, its people in the stories, and the pack it is under. */
export interface Place {
  readonly file: URL;
  readonly pack: string;
  readonly cast: Cast;
}

const fileOf = (name: CountyName): URL => new URL(`../directory/${name}.jsonl`, import.meta.url);

/** The people of the demonstrations, as the files of `local/directory` have them. */
export const counties: Readonly<Record<CountyName, Place>> = {
  heshan: {
    file: fileOf('heshan'),
    pack: 'demonstration',
    cast: {
      parts: {
        teacher: 'ma.li',
        officer: 'zhou.jing',
        deputy: 'wu.gang',
        chief: 'xu.bo',
        township: 'chen.mei',
        civilAffairs: 'sun.yue',
        administrator: 'deng.hua',
        village: 'liu.fang',
        institution: 'tan.xue',
        education: 'cao.ping',
        procuratorate: 'wen.bin',
        court: 'long.hai',
      },
      division: '430903111',
    },
  },
};
