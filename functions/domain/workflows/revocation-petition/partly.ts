import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { NewGuardian } from '#schemas/codes/new-guardian';
import type { PartlyDecided } from '#schemas/workflows/revocation-petition/codes/partly-decided';

interface Part {
  readonly decided?: PartlyDecided | undefined;
  readonly appointed?: NewGuardian | undefined;
}

/** The way in which a partly granted petition ends the guardianship, if it does. */
export const endedBy = ({ decided }: Part): 'revoked' | undefined =>
  decided === 'revoked_without_appointment' ? 'revoked' : undefined;

/** The appointed guardian must be named if one was appointed, and only then. */
export const againstPart = ({ decided, appointed }: Part): readonly Complaint[] => {
  const isAppointing = decided === 'appointed_without_revocation';
  if (decided === undefined || isAppointing === (appointed !== undefined)) return [];
  return isAppointing
    ? [complaint('appointed', 'nothing', ['须注明指定的监护人', 'say who is appointed'])]
    : [
        complaint('appointed', appointed, [
          '此判决结果未指定监护人',
          'this decision appoints nobody',
        ]),
      ];
};
