import chongqing2016 from '#policies/chongqing-2016.json' with { type: 'json' };
import chongqing2020 from '#policies/chongqing-2020.json' with { type: 'json' };
import demonstration from '#policies/demonstration.json' with { type: 'json' };
import chongqing from '#policies/demonstration-chongqing.json' with { type: 'json' };
import jinpuArea from '#policies/demonstration-jinpu.json' with { type: 'json' };
import wuhaiDistrict from '#policies/demonstration-wuhai.json' with { type: 'json' };
import heshan from '#policies/heshan.json' with { type: 'json' };
import jinpu from '#policies/jinpu.json' with { type: 'json' };
import national from '#policies/national.json' with { type: 'json' };
import proposal from '#policies/proposal.json' with { type: 'json' };
import wuhai from '#policies/wuhai.json' with { type: 'json' };

/**
 * All packs of the repository; a new one is added here.
 *
 * A bundle contains only the packs of its deployment, which are read when the function starts:
 * `infra/bundle/packs-beside.ts` replaces this module.
 */
export const packFiles = [
  national,
  chongqing2016,
  chongqing2020,
  heshan,
  wuhai,
  jinpu,
  proposal,
  demonstration,
  chongqing,
  wuhaiDistrict,
  jinpuArea,
];
