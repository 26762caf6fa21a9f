import { Graph } from '#domain/episode/machine-graph';
import abandonmentResponse from '#machines/abandonment-response.asl.json' with { type: 'json' };
import childProtection from '#machines/child-protection.asl.json' with { type: 'json' };
import earlySign from '#machines/early-sign.asl.json' with { type: 'json' };
import emergencyResponse from '#machines/emergency-response.asl.json' with { type: 'json' };
import entrustedGuardianship from '#machines/entrusted-guardianship.asl.json' with { type: 'json' };
import hotlineCall from '#machines/hotline-call.asl.json' with { type: 'json' };
import missingChildSearch from '#machines/missing-child-search.asl.json' with { type: 'json' };
import parentRecall from '#machines/parent-recall.asl.json' with { type: 'json' };
import temporaryCustody from '#machines/temporary-custody.asl.json' with { type: 'json' };
import { isMachineName, type MachineName } from '#schemas/machines';
import { lazily } from './lazily.ts';

/** The machines as they are deployed, for whoever explains what comes next; each parsed once. */
export const machineGraphs: Readonly<Record<MachineName, Graph>> = lazily({
  'abandonment-response': () => Graph.parse(abandonmentResponse),
  'child-protection': () => Graph.parse(childProtection),
  'early-sign': () => Graph.parse(earlySign),
  'emergency-response': () => Graph.parse(emergencyResponse),
  'entrusted-guardianship': () => Graph.parse(entrustedGuardianship),
  'hotline-call': () => Graph.parse(hotlineCall),
  'missing-child-search': () => Graph.parse(missingChildSearch),
  'parent-recall': () => Graph.parse(parentRecall),
  'temporary-custody': () => Graph.parse(temporaryCustody),
});

/** A machine by its name, as an episode remembers it. */
export const graphOf = (machine: string): Graph | undefined =>
  isMachineName(machine) ? machineGraphs[machine] : undefined;
