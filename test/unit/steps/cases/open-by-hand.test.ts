import { describe, expect, it } from 'vitest';
import { CaseId } from '#schemas/ids';
import { openByHand } from '#steps/cases/open-by-hand';
import type { Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { endNamed, goOn, openNamed, openNames } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';

const open = (
  { ports }: World,
  caseId: string,
  type: string,
  role: Role = 'station',
  subject?: 'mother',
): ReturnType<ReturnType<typeof openByHand>> =>
  openByHand(ports)(
    {
      params: { caseNumber: CaseId.parse(caseId) },
      body: { type, reason: MARK, ...(subject && { subject }) },
    },
    callAs(role),
  );

/** A case in which the child is with the village. */
const inCustody = async () => {
  const { world, caseId } = await aCase();
  await endNamed(world, caseId, 'dispatch');
  await endNamed(world, caseId, 'order-return.father', 'unreachable');
  await endNamed(world, caseId, 'escort.father', 'handedOver');
  return { world, caseId };
};

describe('a duty opened by hand', () => {
  it('is owed by its post, with its ladder, for a reason that the vault keeps (pol.liab)', async () => {
    const { world, caseId } = await aCase();
    const { status, body, etag } = await open(world, caseId, 'pursue-liability');

    expect([status, etag]).toEqual([201, 1]);
    expect(body).toMatchObject({ type: 'pursue-liability', owner: { office: 'station' } });
    const duty = openNamed(world, caseId, 'pursue-liability');
    expect(duty).toMatchObject({ owner: { office: 'station' }, round: 1 });
    expect(duty.nextAt).toBeDefined();
    expect(eventsOf(world, caseId).at(-1)?.personal).toBeDefined();
    expect(JSON.stringify(eventsOf(world, caseId))).not.toContain(MARK);
  });

  it('comes again as a further round, once it has ended', async () => {
    const { world, caseId } = await aCase();
    await open(world, caseId, 'pursue-liability');
    await endNamed(world, caseId, 'pursue-liability');
    await open(world, caseId, 'pursue-liability');

    expect(openNamed(world, caseId, 'pursue-liability').round).toBe(2);
  });

  it('belongs to the custody, while there is one', async () => {
    const { world, caseId } = await inCustody();
    await endNamed(world, caseId, 'notify');
    await open(world, caseId, 'move-child', 'civilAffairs');

    expect(openNamed(world, caseId, 'move-child').episodeId).toBe('temporary-custody-1');
  });

  it('that what is known has ended as it opened says so in the answer', async () => {
    const { world, caseId } = await aCase();
    await endNamed(world, caseId, 'dispatch');
    await endNamed(world, caseId, 'order-return.father', 'unreachable');
    const { status, body } = await open(world, caseId, 'escort', 'station', 'mother');

    expect(openNames(world, caseId)).toContain('escort.father');
    expect(status).toBe(201);
    expect(body).toMatchObject({ subject: 'mother', ended: { outcome: 'superseded' } });
    expect(body).not.toHaveProperty('ended.title');
  });

  it('may be asked for by whoever has the child, whatever post that is', async () => {
    const { world, caseId } = await inCustody();
    await open(world, caseId, 'move-child', 'village');

    expect(openNames(world, caseId)).toContain('move-child');
  });

  it.each([
    ['that is open already', 'pursue-liability'],
    ['to which a machine comes', 'dispatch'],
    ['that the policy does not have', 'delegate-care'],
    ['that does not exist', 'no-such-duty'],
  ])('%s is refused', async (what, type) => {
    const { world, caseId } = await inCustody();
    if (what.includes('already')) await open(world, caseId, type);
    const role = type === 'delegate-care' ? 'village' : 'station';

    await expect(open(world, caseId, type, role)).rejects.toMatchObject({
      code: 'bad-input',
      details: { complaints: [{ path: '/type', given: type }] },
    });
  });

  it.each(['李小雨', '13911112222'])(
    'of a type that may be personal is refused without it: %s',
    async (type) => {
      const { world, caseId } = await aCase();
      const refused = await open(world, caseId, type).catch((error: unknown) => error);

      expect(refused).toMatchObject({ details: { complaints: [{ path: '/type' }] } });
      expect(JSON.stringify(refused)).not.toContain(type);
    },
  );

  it('is refused to a post that its type does not name', async () => {
    const { world, caseId } = await inCustody();

    await expect(open(world, caseId, 'move-child', 'station')).rejects.toMatchObject({
      code: 'not-allowed',
      details: {
        complaints: [
          {
            path: '/type',
            allowed: 'custodian | civil_affairs',
            en: expect.stringContaining('(cus.receive)'),
          },
        ],
      },
    });
  });

  it('in a closed case is refused', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, []);

    await expect(open(world, caseId, 'pursue-liability')).rejects.toMatchObject({
      code: 'case-closed',
    });
  });
});
