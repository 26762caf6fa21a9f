import { Graph } from '#domain/episode/machine-graph';
import abandonmentResponse from '#machines/abandonment-response.asl.json' with { type: 'json' };
import childProtection from '#machines/child-protection.asl.json' with { type: 'json' };
import departmentReport from '#machines/department-report.asl.json' with { type: 'json' };
import earlySign from '#machines/early-sign.asl.json' with { type: 'json' };
import educationOrder from '#machines/education-order.asl.json' with { type: 'json' };
import emergencyResponse from '#machines/emergency-response.asl.json' with { type: 'json' };
import entrustedGuardianship from '#machines/entrusted-guardianship.asl.json' with { type: 'json' };
import guardianHarm from '#machines/guardian-harm.asl.json' with { type: 'json' };
import guardianshipRestoration from '#machines/guardianship-restoration.asl.json' with {
  type: 'json',
};
import hotlineCall from '#machines/hotline-call.asl.json' with { type: 'json' };
import keyCase from '#machines/key-case.asl.json' with { type: 'json' };
import missingChildSearch from '#machines/missing-child-search.asl.json' with { type: 'json' };
import parentRecall from '#machines/parent-recall.asl.json' with { type: 'json' };
import protectionOrder from '#machines/protection-order.asl.json' with { type: 'json' };
import revocationPetition from '#machines/revocation-petition.asl.json' with { type: 'json' };
import temporaryCustody from '#machines/temporary-custody.asl.json' with { type: 'json' };
import visitFinding from '#machines/visit-finding.asl.json' with { type: 'json' };
import warningLetter from '#machines/warning-letter.asl.json' with { type: 'json' };
import { expand } from '#schemas/machine-file/expand';
import type { MachineFile } from '#schemas/machine-file/states';
import { isMachineName, type MachineName } from '#schemas/machines';
import { lazily } from './lazily.ts';

const graph = (file: MachineFile): Graph => Graph.parse(expand(file));

/** The machines as they are deployed, so that `explain` can tell the next duties; each is parsed once. */
export const machineGraphs: Readonly<Record<MachineName, Graph>> = lazily({
  'abandonment-response': () => graph(abandonmentResponse),
  'child-protection': () => graph(childProtection),
  'department-report': () => graph(departmentReport),
  'early-sign': () => graph(earlySign),
  'education-order': () => graph(educationOrder),
  'protection-order': () => graph(protectionOrder),
  'emergency-response': () => graph(emergencyResponse),
  'entrusted-guardianship': () => graph(entrustedGuardianship),
  'guardian-harm': () => graph(guardianHarm),
  'guardianship-restoration': () => graph(guardianshipRestoration),
  'key-case': () => graph(keyCase),
  'hotline-call': () => graph(hotlineCall),
  'missing-child-search': () => graph(missingChildSearch),
  'parent-recall': () => graph(parentRecall),
  'revocation-petition': () => graph(revocationPetition),
  'temporary-custody': () => graph(temporaryCustody),
  'visit-finding': () => graph(visitFinding),
  'warning-letter': () => graph(warningLetter),
});

/** Returns the graph of a machine by the name that an episode stores. */
export const graphOf = (machine: string): Graph | undefined =>
  isMachineName(machine) ? machineGraphs[machine] : undefined;
