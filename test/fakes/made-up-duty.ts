import * as z from 'zod';
import { codeList } from '#schemas/code-list';
import { form, line, moment, words } from '#schemas/fields';
import { required } from '#schemas/required-when';

const Weather = codeList('Weather', {
  rain: { zh: '下雨', en: 'rain', basis: [] },
  snow: { zh: '下雪', en: 'snow', basis: [] },
});
const Tool = codeList('Tool', {
  broom: { zh: '扫帚', en: 'broom', basis: [] },
  shovel: { zh: '铲子', en: 'shovel', basis: [] },
});
const Line = z.strictObject({
  tool: Tool.meta({ title: '工具 Tool', labels: Tool.labels }),
  note: z.string().max(500).optional().meta({ title: '说明 Note' }),
});

/** A duty that no release has ever had. */
export const madeUpDuty = {
  title: { zh: '扫雪', en: 'Clear the snow' },
  help: { zh: '扫净。', en: 'All of it.' },
  outcomes: {
    cleared: {
      title: { zh: '已扫净', en: 'Cleared' },
      form: form(() => ({
        at: moment('扫净时间 Cleared at'),
        weather: Weather.meta({ title: '天气 Weather', labels: Weather.labels }),
        met: z.array(Weather).min(1).meta({ title: '遇到的 Met' }),
        cold: z.boolean().optional().meta({ title: '寒冷 Cold' }),
        by: line('何人 By whom'),
        how: words('经过 How').optional(),
        depth: required({ field: 'weather', is: ['snow'] }, line('雪深 Depth')),
        tools: z.array(Line).meta({ title: '所用 Used' }),
      })),
    },
    melted: { title: { zh: '已融化', en: 'It melted' }, form: form(() => ({})) },
  },
} as const;
