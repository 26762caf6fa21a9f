import type { Cast, CountyName } from './parts.ts';

/** A county of `local/directory`: its file, its people in the stories, and its pack. */
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
        protection: 'hu.jia',
        education: 'cao.ping',
        legalAid: 'fan.he.heshan',
        procuratorate: 'wen.bin',
        court: 'long.hai',
      },
      division: '430903111',
    },
  },
  chongqing: {
    file: fileOf('chongqing'),
    pack: 'demonstration-chongqing',
    cast: {
      parts: {
        teacher: 'fang.lin.yunyang',
        officer: 'zou.xi.yunyang',
        deputy: 'lu.xuan.yunyang',
        chief: 'yu.tong.yunyang',
        township: 'he.ning.yunyang',
        civilAffairs: 'yu.yan.yunyang',
        administrator: 'jin.ling.yunyang',
        village: 'sun.cheng.yunyang',
        institution: 'kong.lin.yunyang',
        protection: 'dou.qing.yunyang',
        education: 'chu.yue.yunyang',
        legalAid: 'fan.he.yunyang',
        procuratorate: 'liu.lang.yunyang',
        court: 'zheng.heng.yunyang',
      },
      division: '500235103',
    },
  },
  wuhai: {
    file: fileOf('wuhai'),
    pack: 'demonstration-wuhai',
    cast: {
      parts: {
        teacher: 'wei.ning.haibowan',
        officer: 'yu.jia.haibowan',
        deputy: 'wei.yan.haibowan',
        chief: 'hua.lan.haibowan',
        township: 'lv.ling.haibowan',
        civilAffairs: 'yang.zhu.haibowan',
        administrator: 'lang.he.haibowan',
        village: 'li.yue.haibowan',
        institution: 'chang.ling.haibowan',
        protection: 'ren.tong.haibowan',
        education: 'wei.chuan.haibowan',
        legalAid: 'zhou.jia.haibowan',
        procuratorate: 'you.yan.haibowan',
        court: 'cao.xi.haibowan',
      },
      division: '150302006',
    },
  },
  jinpu: {
    file: fileOf('jinpu'),
    pack: 'demonstration-jinpu',
    cast: {
      parts: {
        teacher: 'jiang.ling.jinpu',
        officer: 'ge.ling.jinpu',
        deputy: 'ren.jia.jinpu',
        chief: 'shen.an.jinpu',
        township: 'wei.zhou.jinpu',
        civilAffairs: 'sun.qing.jinpu',
        administrator: 'zheng.zhu.jinpu',
        village: 'wei.yan.jinpu',
        institution: 'zhang.lang.jinpu',
        protection: 'tao.heng.jinpu',
        education: 'zhu.lan.jinpu',
        legalAid: 'xi.an.jinpu',
        procuratorate: 'feng.zhu.jinpu',
        court: 'qian.heng.jinpu',
      },
      division: '210271002',
    },
  },
};
