import { ChildBody } from '#schemas/api/children';
import type { ChildInRegister, ChildLine } from '#schemas/api/children-view';
import { DivisionCode, type FileId } from '#schemas/ids';
import { PartBody } from '#schemas/register/part-body';
import { enterChild } from '#steps/register/enter-child';
import { enterPart } from '#steps/register/enter-part';
import { findChildren } from '#steps/register/find-children';
import { leaveRegister, returnToRegister } from '#steps/register/leave-register';
import { listChildren } from '#steps/register/list-children';
import { showChild } from '#steps/register/show-child';
import { type Role, TOWN } from './a-county.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';

export const VILLAGE = DivisionCode.parse(`${TOWN}201`);
export const OTHER_VILLAGE = DivisionCode.parse(`${TOWN}202`);

interface Entered {
  readonly file: FileId;
  readonly warnings: readonly { readonly code: string }[];
  readonly sameName: readonly FileId[];
}

/** Enters a child in the register, as its route does. */
export const enter = async ({ ports }: World, change: object = {}, role: Role = 'village') => {
  const body = ChildBody.parse({ division: VILLAGE, name: '小芳', ...change });
  const answer = await enterChild(fenced(ports, 'enterChild'))({ body }, callAs(role));
  return answer.body as Entered;
};

export const write = async (
  { ports }: World,
  file: FileId,
  part: object,
  role: Role = 'village',
) => {
  const input = { params: { file }, body: PartBody.parse(part) };
  return (await enterPart(fenced(ports, 'enterPart'))(input, callAs(role))).body as Entered;
};

export const show = async ({ ports }: World, file: FileId, role: Role = 'village') => {
  const input = { params: { file } };
  return (await showChild(fenced(ports, 'showChild'))(input, callAs(role))).body as ChildInRegister;
};

interface Lines {
  readonly items: readonly ChildLine[];
  readonly next?: string;
}

export const list = async ({ ports }: World, asked: object = {}, role: Role = 'village') => {
  const query = { division: VILLAGE, status: 'in' as const, limit: 50, ...asked };
  return (await listChildren(fenced(ports, 'listChildren'))({ query }, callAs(role))).body as Lines;
};

export const find = async ({ ports }: World, words: object, role: Role = 'village') => {
  const body = { division: VILLAGE, limit: 20, ...words };
  return (await findChildren(fenced(ports, 'findChildren'))({ body }, callAs(role))).body as Lines;
};

export const leave = ({ ports }: World, file: FileId, role: Role = 'village') => {
  const body = { reason: 'parents_back', note: '父母已返乡' } as const;
  return leaveRegister(fenced(ports, 'leaveRegister'))({ params: { file }, body }, callAs(role));
};

export const comeBack = (
  { ports }: World,
  file: FileId,
  { role = 'village', ...body }: { readonly role?: Role; readonly division?: DivisionCode } = {},
) => {
  const input = { params: { file }, body: { reason: '父母再次外出', ...body } };
  return returnToRegister(fenced(ports, 'returnToRegister'))(input, callAs(role));
};
