import { isCase } from '#domain/composed/carrier';
import type { Case } from '#domain/composed/case';
import type { Context } from '#domain/context';
import type { Ports } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { type CarrierChange, changeCarrier, type System } from './change-carrier.ts';

type Decide = (state: Case, context: Context) => CarrierChange | Promise<CarrierChange>;

/** A worker's change of a case. */
export const changeCase = (
  ports: Ports,
  { id, system }: { readonly id: CaseId; readonly system: System },
  decide: Decide,
) =>
  changeCarrier(ports, { id, system }, (state, context) => {
    if (!isCase(state)) throw new Error(`${id} is no case`);
    return decide(state, context);
  });
